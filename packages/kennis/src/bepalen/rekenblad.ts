/* oxlint-disable typescript/no-non-null-assertion -- the compiler numbers registers; a check on each would triple the time */
import { afwezig } from '../afwezig.ts'
import { Bewaard } from '../draai/bewaard.ts'
import { Grenzen } from '../draai/grenzen.ts'
import { Reeksen } from '../draai/reeksen.ts'
import type { Stand } from '../invoer/lader.ts'
import { zetAfwezig } from '../invoer/lezer.ts'
import type { Pakketgroep, Programma, Regelpakket } from '../pakket.ts'
import { type Slot, slots } from '../invoer/pad.ts'
import { type Deel, Delen, slotsVan } from './deel.ts'
import type { Peil } from './peil.ts'
import { Splitsing } from './splitsing.ts'

/** Splitting costs at most so many times counting through once. */
const SPLITSWERK = 4

/** A fact that is only asked once it is known that someone is there; in the masks it is one fact for all members together. */
export interface Achter {
  groep: Pakketgroep
  slots: readonly number[]
}

/** The registers of one program, filled for one household and counted through. */
export class Rekenblad {
  readonly grenzen: Grenzen
  private readonly pakket: Regelpakket
  private readonly misschien: readonly Pakketgroep[]
  private readonly delen: Delen
  private readonly splitsing: Splitsing
  private readonly gespaard: Bewaard
  private readonly reeksen = new Map<number, Reeksen>()
  private achter: readonly Achter[] = []
  private tot = 0
  /** Of which the figures are in the registers. */
  private peil: Peil | null = null

  constructor(pakket: Regelpakket, programma: Programma, plekken: readonly (Slot | undefined)[] = slots(pakket)) {
    this.pakket = pakket
    this.grenzen = new Grenzen(Int32Array.from(programma.code), programma.registers)
    this.delen = new Delen(this.grenzen.code, programma.registers, plekken)
    this.splitsing = new Splitsing(this.grenzen, pakket, plekken)
    this.gespaard = new Bewaard(programma.registers)
    this.misschien = pakket.groepen.filter((groep) => groep.soort === 'misschien')
  }

  /**
   * Bounds and what can still change them, up to this place in the code; in the masks stand the open facts in their order,
   * and after them what is behind a group of which nothing is known.
   */
  doorreken(stand: Stand, peil: Peil, tot: number, achter: readonly Achter[] = []): void {
    this.tot = tot
    this.achter = achter
    this.vul(stand, peil)
    const onbekend = this.onbekenden()
    for (const groep of onbekend) this.verruim(groep)
    this.merk(stand, onbekend)
    this.grenzen.draai(this.reeksenTot(tot), true)
    for (const groep of onbekend) {
      const feit = stand.open.indexOf(groep.slot)
      this.splitsing.splits(this.deel(groep.slot), feit, 2, (i) => this.zetAanwezig(groep, 1 - i, stand))
    }
  }

  /** Counts facts that stand on both sides through for each of their answers apart, as long as that is not too much work. */
  scherpAan({ open }: Stand): void {
    const { laag, hoog, maskers } = this.grenzen
    let werk = SPLITSWERK * this.tot
    for (const { slot, antwoorden, feit } of this.splitsing.knelpunten(open)) {
      const deel = this.deel(slot)
      werk -= antwoorden * deel.werk
      if (werk < 0) return
      this.splitsing.splits(deel, feit, antwoorden, (antwoord) => {
        laag[slot] = hoog[slot] = antwoord
        maskers.wis(slot)
      })
    }
  }

  /** Keeps everything as it is now, to try answers from here. */
  onthoud(): void {
    this.gespaard.neemAlles(this.grenzen)
  }

  /** Counts on with one fact answered. */
  probeer(deel: Deel, slot: number, waarde: number, stand: Stand): void {
    const { laag, hoog, maskers } = this.grenzen
    const groep = deel.feiten.length > 1 ? this.misschien.find((een) => een.slot === slot) : undefined
    if (groep) this.probeerAanwezig(groep, waarde, stand)
    else {
      laag[slot] = hoog[slot] = waarde
      maskers.wis(slot)
    }
    this.grenzen.draai(deel.reeksen, true)
  }

  /** Puts back what trying this fact touched. */
  herstel({ feiten, doelen }: Deel): void {
    this.gespaard.zetTerug(this.grenzen, feiten)
    this.gespaard.zetTerug(this.grenzen, doelen)
  }

  deel(slot: number): Deel {
    return this.delen.van(slot, this.tot)
  }

  private reeksenTot(tot: number): Reeksen {
    const bekend = this.reeksen.get(tot)
    if (bekend) return bekend
    const reeksen = new Reeksen(this.grenzen.code, 0, tot)
    this.reeksen.set(tot, reeksen)
    return reeksen
  }

  private vul(stand: Stand, peil: Peil): void {
    const { laag, hoog } = this.grenzen
    laag.set(stand.laag)
    hoog.set(stand.hoog)
    if (peil === this.peil) return
    laag.set(peil.laag, stand.laag.length)
    hoog.set(peil.hoog, stand.hoog.length)
    this.peil = peil
  }

  /** Groups of which nobody knows yet whether they are there. */
  private onbekenden(): readonly Pakketgroep[] {
    const { misschien } = this
    const { laag, hoog } = this.grenzen
    return misschien.length === 0 ? misschien : misschien.filter(({ slot }) => laag[slot] !== hoog[slot])
  }

  /** Bounds that hold whether or not the group is there. */
  private verruim(groep: Pakketgroep): void {
    const { laag, hoog } = this.grenzen
    groep.begrippen.forEach((nummer, plek) => {
      const slot = groep.slot + 1 + plek
      const leeg = afwezig(this.pakket.begrippen[nummer]!)
      laag[slot] = Math.min(laag[slot]!, leeg)
      hoog[slot] = Math.max(hoog[slot]!, leeg)
    })
  }

  private merk(stand: Stand, onbekend: readonly Pakketgroep[]): void {
    const { maskers } = this.grenzen
    maskers.begin(stand.open.length + this.achter.length, this.pakket.feitregisters)
    for (let bit = 0; bit < stand.open.length; bit++) maskers.zet(stand.open[bit]!, bit)
    for (const groep of onbekend) for (const slot of slotsVan(groep)) maskers.zet(slot, stand.open.indexOf(groep.slot))
    this.merkAchter(stand)
  }

  /** Facts of someone who is not there change nothing, so they stand in no mask. */
  private zetAanwezig(groep: Pakketgroep, aanwezig: number, stand: Stand): void {
    const { laag, hoog, maskers } = this.grenzen
    laag[groep.slot] = hoog[groep.slot] = aanwezig
    maskers.wis(groep.slot)
    const feiten = slotsVan(groep).slice(1)
    if (aanwezig === 0) {
      for (const slot of feiten) maskers.wis(slot)
      return zetAfwezig(this.pakket, groep, laag, hoog)
    }
    for (const slot of feiten) {
      laag[slot] = stand.laag[slot]!
      hoog[slot] = stand.hoog[slot]!
    }
  }

  /** Of someone who is there the facts are still to be asked, or have their aanname. */
  private probeerAanwezig(groep: Pakketgroep, aanwezig: number, stand: Stand): void {
    const { laag, hoog, maskers } = this.grenzen
    this.zetAanwezig(groep, aanwezig, stand)
    if (aanwezig === 0) return
    groep.begrippen.forEach((nummer, plek) => {
      const { aanname } = this.pakket.begrippen[nummer]!
      const slot = groep.slot + 1 + plek
      maskers.wis(slot)
      if (aanname !== undefined) laag[slot] = hoog[slot] = aanname
    })
    this.merkAchter(stand, groep)
  }

  private merkAchter({ open }: Stand, groep?: Pakketgroep): void {
    this.achter.forEach((achter, i) => {
      if (groep && groep !== achter.groep) return
      for (const slot of achter.slots) this.grenzen.maskers.zet(slot, open.length + i)
    })
  }
}
