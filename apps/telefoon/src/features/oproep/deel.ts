import type { Oproep } from '@loket/contract/oproep'
import type { Inhoud } from '@loket/gesprek/inhoud'
import type { Belwerk } from './belwerk.ts'
import type { WijzigBelwerk } from './use-belwerk.ts'

/** What the columns of one call work with. */
export interface Gespreksdeel {
  oproep: Oproep
  inhoud: Inhoud
  werk: Belwerk
  wijzig: WijzigBelwerk
}
