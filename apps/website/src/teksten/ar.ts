import { algemeen } from './ar/algemeen.ts'
import { begrippen } from './ar/begrippen.ts'
import { kaart } from './ar/kaart.ts'
import { meenemen } from './ar/meenemen.ts'
import { over } from './ar/over.ts'
import { uitkomst } from './ar/uitkomst.ts'
import { vragen } from './ar/vragen.ts'
import { wegwijzer } from './ar/wegwijzer.ts'

export const ar = { ...algemeen, ...wegwijzer, ...vragen, ...uitkomst, ...meenemen, ...kaart, ...begrippen, ...over }
