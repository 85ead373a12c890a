import type { Begrip } from './pakket.ts'

/** What stands in a fact of a partner who is not there: nothing, no, no choice; a date is the last one possible. */
export function afwezig(begrip: Begrip): number {
  if (begrip.soort === 'keuze') return -1
  return begrip.soort === 'datum' ? begrip.hoog : 0
}
