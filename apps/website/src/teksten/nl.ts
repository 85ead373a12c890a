import { algemeen } from './nl/algemeen.ts'
import { begrippen } from './nl/begrippen.ts'
import { kaart } from './nl/kaart.ts'
import { meenemen } from './nl/meenemen.ts'
import { over } from './nl/over.ts'
import { uitkomst } from './nl/uitkomst.ts'
import { vragen } from './nl/vragen.ts'
import { wegwijzer } from './nl/wegwijzer.ts'

export const nl = { ...algemeen, ...wegwijzer, ...vragen, ...uitkomst, ...meenemen, ...kaart, ...begrippen, ...over }
