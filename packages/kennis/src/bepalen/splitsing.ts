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

export interface Knelpunt {
  slot: number
  antwoorden: number
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
  /** By slot. */
  private bekend: (Splitsbaar | undefined)[] | null = null

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
    const uit: Knelpunt[] = []
    for (let feit = 0; feit < open.length; feit++) {
      const gevonden = splitsbaar[open[feit]!]
      const knelt = gevonden ? this.telPlekken(gevonden, feit) : 0
      if (gevonden && knelt > 0) uit.push({ slot: gevonden.slot, antwoorden: gevonden.antwoorden, feit, knelt })
    }
    return uit.sort((een, ander) => ander.knelt - een.knelt)
  }

  private telPlekken({ plekken }: Splitsbaar, feit: number): number {
    const { laag, hoog, maskers } = this.grenzen
    const { bits } = maskers
    const woord = maskers.plek(0, feit)
    let som = 0
    for (let i = 0; i < plekken.length; i++) {
      const r = plekken[i]!
      som += Number(laag[r] !== hoog[r]) & (bits[woord + r]! >>> (feit & 31))
    }
    return som
  }

  private listSplitsbaar(): (Splitsbaar | undefined)[] {
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
    const uit: (Splitsbaar | undefined)[] = []
    feiten.forEach((feit, i) => (uit[feit.slot] = { ...feit, plekken: overlap.van(i) }))
    return uit
  }

  /** `feit` is the place of the fact in the masks; `vulIn` fills in its answers one by one. */
  splits({ feiten, reeksen, doelen }: Deel, feit: number, antwoorden: number, vulIn: (antwoord: number) => void): void {
    const { grenzen, voor, samen } = this
    voor.neem(grenzen, feiten)
    voor.neem(grenzen, doelen)
    for (let antwoord = 0; antwoord < antwoorden; antwoord++) {
      vulIn(antwoord)
      grenzen.draai(reeksen, true)
      if (antwoord === 0) samen.neem(grenzen, doelen)
      else samen.verruim(grenzen, doelen)
    }
    voor.zetTerug(grenzen, feiten)
    this.snijd(doelen, feit)
  }

  private snijd(doelen: Int32Array, feit: number): void {
    const { voor, samen } = this
    const { laag, hoog, maskers } = this.grenzen
    const { bits, einde, registers } = maskers
    const zelf = maskers.plek(0, feit)
    for (let i = 0; i < doelen.length; i++) {
      const d = doelen[i]!
      laag[d] = Math.max(voor.laag[d]!, samen.laag[d]!)
      hoog[d] = Math.min(voor.hoog[d]!, samen.hoog[d]!)
      const open = -Number(laag[d] !== hoog[d])
      samen.bits[zelf + d]! |= 1 << (feit & 31)
      for (let j = d; j < einde; j += registers) bits[j] = open & samen.bits[j]! & voor.bits[j]!
    }
  }
}
