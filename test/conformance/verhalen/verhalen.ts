import { bestuur } from './bestuur.ts'
import { geld } from './geld.ts'
import { gezin } from './gezin.ts'
import { onderwijs } from './onderwijs.ts'
import { papieren } from './papieren.ts'
import type { Verhalen } from './verhaal.ts'
import { wonen } from './wonen.ts'
import { zorg } from './zorg.ts'

/** Of each vraagpatroon the sub-groups that its own questions divide. */
export const VERHALEN: Verhalen = { ...bestuur, ...geld, ...gezin, ...onderwijs, ...papieren, ...wonen, ...zorg }
