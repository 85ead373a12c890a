import { bestuur } from './bestuur.ts'
import { geld } from './geld.ts'
import { gezin } from './gezin.ts'
import { meedoen } from './meedoen.ts'
import { omgeving } from './omgeving.ts'
import { onderwijs } from './onderwijs.ts'
import { papieren } from './papieren.ts'
import type { Verhalen } from './verhaal.ts'
import { verkeer } from './verkeer.ts'
import { werk } from './werk.ts'
import { wonen } from './wonen.ts'
import { zorg } from './zorg.ts'

/** Of each vraagpatroon the sub-groups that its own questions divide. */
export const VERHALEN: Verhalen = {
  ...bestuur,
  ...geld,
  ...gezin,
  ...meedoen,
  ...omgeving,
  ...onderwijs,
  ...papieren,
  ...verkeer,
  ...werk,
  ...wonen,
  ...zorg,
}
