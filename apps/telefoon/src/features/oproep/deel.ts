import type { Oproep } from '@loket/contract/oproep'
import type { Werkinhoud } from '@loket/gesprek/inhoud'
import type { Belwerk } from './belwerk.ts'
import type { WijzigBelwerk } from './use-belwerk.ts'

/** What the columns of one call work with. */
export interface Gespreksdeel {
  oproep: Oproep
  inhoud: Werkinhoud
  werk: Belwerk
  wijzig: WijzigBelwerk
}
