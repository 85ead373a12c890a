import { bestuur } from './bestuur.ts'
import { gezin } from './gezin.ts'
import { papieren } from './papieren.ts'
import type { Verhalen } from './verhaal.ts'
import { wonen } from './wonen.ts'

/** Of each vraagpatroon the sub-groups that its own questions divide. */
export const VERHALEN: Verhalen = { ...bestuur, ...gezin, ...papieren, ...wonen }
