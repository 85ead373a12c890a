import { algemeen } from './en/algemeen.ts'
import { begrippen } from './en/begrippen.ts'
import { kaart } from './en/kaart.ts'
import { meenemen } from './en/meenemen.ts'
import { over } from './en/over.ts'
import { uitkomst } from './en/uitkomst.ts'
import { vragen } from './en/vragen.ts'
import { wegwijzer } from './en/wegwijzer.ts'

export const en = { ...algemeen, ...wegwijzer, ...vragen, ...uitkomst, ...meenemen, ...kaart, ...begrippen, ...over }
