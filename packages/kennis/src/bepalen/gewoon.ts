/* oxlint-disable typescript/no-non-null-assertion -- the compiler numbers registers; a check on each would triple the time */
import { gebruikelijkVan } from '../gebruikelijk.ts'
import type { Slot } from '../invoer/pad.ts'
import type { Stand } from '../invoer/lader.ts'
import type { Aandeel, Regelpakket } from '../pakket.ts'

/**
 * Households as most are: no open number outside its typical answers. Bounds over everything that is allowed hardly move when
 * one of two incomes becomes known; over what is usual they show which question will decide. Only for choosing a question.
 */
export class Gewoon {
  private readonly laagst: Float64Array
  private readonly hoogst: Float64Array
  /** Facts of which the typical answers are so long before the date of the evaluation. */
  private readonly relatief: number[] = []
  private readonly stand: Pick<Stand, 'laag' | 'hoog'>

  constructor(pakket: Regelpakket, slots: readonly (Slot | undefined)[]) {
    const aantal = pakket.feitregisters
    this.laagst = new Float64Array(aantal).fill(-Infinity)
    this.hoogst = new Float64Array(aantal).fill(Infinity)
    this.stand = { laag: new Float64Array(aantal), hoog: new Float64Array(aantal) }
    slots.forEach((wat, slot) => {
      if (!wat || (wat.begrip === -1 && wat.groep.soort !== 'lijst')) return
      const begrip = pakket.begrippen[wat.begrip]
      if (begrip?.soort === 'ja_nee' || begrip?.soort === 'keuze') return
      this.zet(slot, gebruikelijkVan(wat.groep, begrip))
      if (begrip?.totDatum) this.relatief.push(slot)
    })
  }

  /** The same household, with open numbers between their lowest and highest typical answer; good until the next one. */
  van(stand: Stand): Stand {
    const { laag, hoog } = this.stand
    for (let slot = 0; slot < laag.length; slot++) {
      laag[slot] = Math.max(stand.laag[slot]!, this.laagst[slot]!)
      hoog[slot] = Math.min(stand.hoog[slot]!, this.hoogst[slot]!)
    }
    for (const slot of this.relatief) this.telTerug(slot, stand)
    for (let slot = 0; slot < laag.length; slot++) {
      if (laag[slot]! <= hoog[slot]!) continue
      laag[slot] = stand.laag[slot]!
      hoog[slot] = stand.hoog[slot]!
    }
    return { ...stand, laag, hoog }
  }

  private zet(slot: number, antwoorden: readonly Aandeel[]): void {
    this.laagst[slot] = Math.min(...antwoorden.map(({ waarde }) => waarde))
    this.hoogst[slot] = Math.max(...antwoorden.map(({ waarde }) => waarde))
  }

  private telTerug(slot: number, stand: Stand): void {
    const dag = (waarde: number) => (waarde < 0 ? stand.laag[0]! + waarde : waarde)
    this.stand.laag[slot] = Math.max(stand.laag[slot]!, dag(this.laagst[slot]!))
    this.stand.hoog[slot] = Math.min(stand.hoog[slot]!, dag(this.hoogst[slot]!))
  }
}
