/* oxlint-disable typescript/no-non-null-assertion -- the compiler numbers registers; a check on each would triple the time */
import { Bewaard } from '../draai/bewaard.ts'
import type { Grenzen } from '../draai/grenzen.ts'
import type { Slot } from '../invoer/pad.ts'
import type { Regelpakket } from '../pakket.ts'
import type { Deel } from './deel.ts'
import { Overlap } from './overlap.ts'

/** Facts with more answers than this are not counted apart. */
const MEESTE_ANTWOORDEN = 5

interface Splitsbaar {
  slot: number
  antwoorden: number
  plekken: readonly number[]
}

export interface Knelpunt extends Splitsbaar {
  /** Its place in the masks. */
  feit: number
  /** How many registers it makes too wide. */
  knelt: number
}

/**
 * Counts through for each answer to one fact apart, and keeps of every register what holds for all of them and held before:
 * where one fact pulls a sum two ways, that is tighter than bounds alone.
 */
export class Splitsing {
  private readonly grenzen: Grenzen
  private readonly voor: Bewaard
  private readonly samen: Bewaard
  private readonly pakket: Regelpakket
  private readonly slots: readonly (Slot | undefined)[]
  private bekend: Map<number, Splitsbaar> | null = null

  constructor(grenzen: Grenzen, pakket: Regelpakket, slots: readonly (Slot | undefined)[]) {
    this.grenzen = grenzen
    this.pakket = pakket
    this.slots = slots
    this.voor = new Bewaard(grenzen.laag.length)
    this.samen = new Bewaard(grenzen.laag.length)
  }

  /** Open facts that make bounds too wide, the worst first. */
  knelpunten(open: readonly number[]): Knelpunt[] {
    const splitsbaar = (this.bekend ??= this.listSplitsbaar())
    return open
      .flatMap((slot, feit) => {
        const gevonden = splitsbaar.get(slot)
        const knelt = gevonden ? this.telPlekken(gevonden, feit) : 0
        return gevonden && knelt > 0 ? [{ ...gevonden, feit, knelt }] : []
      })
      .sort((een, ander) => ander.knelt - een.knelt)
  }

  private telPlekken({ plekken }: Splitsbaar, feit: number): number {
    const { laag, hoog, maskers } = this.grenzen
    let som = 0
    for (const r of plekken) if (laag[r] !== hoog[r] && maskers.heeft(r, feit)) som++
    return som
  }

  private listSplitsbaar(): Map<number, Splitsbaar> {
    const { code, laag } = this.grenzen
    const feiten = this.slots.flatMap((wat, slot) => {
      const begrip = wat && wat.groep.soort !== 'lijst' ? this.pakket.begrippen[wat.begrip] : undefined
      if (begrip?.soort !== 'ja_nee' && begrip?.soort !== 'keuze') return []
      const antwoorden = begrip.hoog - begrip.laag + 1
      return antwoorden <= MEESTE_ANTWOORDEN ? [{ slot, antwoorden }] : []
    })
    const overlap = new Overlap(
      code,
      laag.length,
      feiten.map(({ slot }) => slot),
    )
    return new Map(feiten.map((feit, i) => [feit.slot, { ...feit, plekken: overlap.van(i) }]))
  }

  /** `feit` is the place of the fact in the masks; each of `takken` fills in one answer. */
  splits({ feiten, code, doelen }: Deel, feit: number, takken: readonly (() => void)[]): void {
    const { grenzen, voor, samen } = this
    voor.neem(grenzen, feiten)
    voor.neem(grenzen, doelen)
    takken.forEach((vulIn, i) => {
      vulIn()
      grenzen.draaiDeel(code, true)
      if (i === 0) samen.neem(grenzen, doelen)
      else samen.verruim(grenzen, doelen)
    })
    voor.zetTerug(grenzen, feiten)
    for (const doel of doelen) this.snijd(doel, feit)
  }

  private snijd(d: number, feit: number): void {
    const { voor, samen } = this
    const { laag, hoog, maskers } = this.grenzen
    laag[d] = Math.max(voor.laag[d]!, samen.laag[d]!)
    hoog[d] = Math.min(voor.hoog[d]!, samen.hoog[d]!)
    if (laag[d] === hoog[d]) return maskers.wis(d)
    const { bits, einde, registers } = maskers
    const zelf = maskers.plek(d, feit)
    samen.bits[zelf]! |= 1 << (feit & 31)
    for (let i = d; i < einde; i += registers) bits[i] = samen.bits[i]! & voor.bits[i]!
  }
}
