import { codeVan } from '../datum.ts'
import type { Bereik, Waarde } from '../gegevens.ts'
import type { Begrip } from '../pakket.ts'

/** A checked answer as the integer the program counts with. */
export function codeer(waarde: Exclude<Waarde, Bereik>, begrip: Begrip): number {
  switch (begrip.soort) {
    case 'ja_nee':
      return waarde === true ? 1 : 0
    case 'datum':
      return codeVan(String(waarde))
    case 'keuze':
      return begrip.keuzes?.indexOf(String(waarde)) ?? -1
    case 'geheel_getal':
      return Number(waarde)
    default:
      // Amounts and hours in hundredths; a percentage of 12.5 is 0.125 of 10 000.
      return Math.round(Number(waarde) * 100)
  }
}

export function isBereik(waarde: Waarde): waarde is Bereik {
  return typeof waarde === 'object'
}
