/* oxlint-disable typescript/no-non-null-assertion -- the compiler numbers registers; a check on each would triple the time */
import { afwezig } from '../afwezig.ts'
import { rustOp } from '../draai/afhankelijk.ts'
import { Bewaard } from '../draai/bewaard.ts'
import { Grenzen } from '../draai/grenzen.ts'
import { type Stand, zetAfwezig } from '../invoer/lader.ts'
import type { Pakketgroep, Programma, Regelpakket } from '../pakket.ts'
import type { Peil } from './peil.ts'

/** The facts that change together, the instructions that rest on them, and the registers those fill. */
interface Deel {
  feiten: readonly number[]
  stukken: readonly number[]
  doelen: readonly number[]
}

/** The registers of one program, filled for one household and counted through. */
export class Rekenblad {
  readonly grenzen: Grenzen
  private readonly pakket: Regelpakket
  private readonly misschien: Pakketgroep[]
  private readonly feiten: Bewaard
  private readonly uitkomst: Bewaard
  private delen = new Map<number, Deel>()
  private tot = 0
  private readonly ongeveer = new Map<Peil, { stukken: number[] }>()

  constructor(pakket: Regelpakket, programma: Programma) {
    this.pakket = pakket
    this.grenzen = new Grenzen(Int32Array.from(programma.code), programma.registers)
    this.feiten = new Bewaard(programma.registers)
    this.uitkomst = new Bewaard(programma.registers)
    this.misschien = pakket.groepen.filter((groep) => groep.soort === 'misschien')
  }

  /** Bounds and what can still change them, up to this place in the code; an unknown partner is counted both with and without, which is tighter. */
  doorreken(stand: Stand, peil: Peil, tot: number): void {
    if (tot !== this.tot) this.delen = new Map()
    this.tot = tot
    this.vul(stand, peil)
    const onbekend = this.misschien.filter((groep) => this.grenzen.laag[groep.slot] !== this.grenzen.hoog[groep.slot])
    for (const groep of onbekend) this.verruim(groep)
    this.merk(stand, onbekend)
    this.grenzen.draai(tot)
    const [groep] = onbekend
    if (groep) this.splits(stand, groep)
  }

  private vul(stand: Stand, peil: Peil): void {
    const { laag, hoog } = this.grenzen
    laag.set(stand.laag)
    hoog.set(stand.hoog)
    laag.set(peil.laag, stand.laag.length)
    hoog.set(peil.hoog, stand.hoog.length)
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

  private merk(stand: Stand, onbekend: Pakketgroep[]): void {
    const { maskers } = this.grenzen
    maskers.begin(stand.open.length)
    stand.open.forEach((slot, bit) => maskers.zet(slot, bit))
    for (const groep of onbekend) for (const slot of slotsVan(groep)) maskers.zet(slot, stand.open.indexOf(groep.slot))
  }

  private splits(stand: Stand, groep: Pakketgroep): void {
    const { grenzen } = this
    const { laag, hoog, maskers } = grenzen
    const slots = slotsVan(groep)
    const { stukken, doelen } = this.deel(groep, groep.slot)
    const telt = maskers.neemUit(doelen)
    this.feiten.neem(grenzen, slots)
    maskers.wis(groep.slot)
    this.zetAanwezig(groep, 1, stand)
    grenzen.draaiDeel(stukken, true)
    this.uitkomst.neem(grenzen, doelen)
    const metTelt = maskers.neemUit(doelen)
    for (const slot of slots) maskers.wis(slot)
    this.zetAanwezig(groep, 0, stand)
    grenzen.draaiDeel(stukken, true)
    this.uitkomst.verenig(grenzen, doelen)
    const zelf = stand.open.indexOf(groep.slot)
    doelen.forEach((d, i) => {
      if (laag[d] === hoog[d]) maskers.wis(d)
      else maskers.voegSamen(d, metTelt, telt, i, zelf)
    })
    this.feiten.zetTerug(grenzen, slots)
  }

  /** Counts on with one fact answered, lets the caller look, and puts everything back. */
  probeer(groep: Pakketgroep, slot: number, waarde: number, stand: Stand, kijk: () => void): void {
    const { grenzen } = this
    const { stukken, doelen, feiten } = this.deel(groep, slot)
    this.feiten.neem(grenzen, feiten)
    this.uitkomst.neem(grenzen, doelen)
    if (feiten.length > 1) this.zetAanwezig(groep, waarde, stand)
    else grenzen.laag[slot] = grenzen.hoog[slot] = waarde
    grenzen.draaiDeel(stukken, false)
    kijk()
    this.feiten.zetTerug(grenzen, feiten)
    this.uitkomst.zetTerug(grenzen, doelen)
  }

  /** What rests on a fact; whether a partner is there carries all facts of the partner with it. */
  private deel(groep: Pakketgroep, slot: number): Deel {
    const bekend = this.delen.get(slot)
    if (bekend) return bekend
    const feiten = groep.soort === 'misschien' && slot === groep.slot ? slotsVan(groep) : [slot]
    const gelezen = groep.soort === 'lijst' && slot !== groep.slot ? [eersteLid(groep, slot)] : feiten
    const deel = { feiten, ...rustOp(this.grenzen.code, this.tot, this.grenzen.laag.length, gelezen) }
    this.delen.set(slot, deel)
    return deel
  }

  /** Widens an exact result by the figures of which only bounds are known. */
  verruimExact(exact: Float64Array, peil: Peil, tot: number): void {
    const { laag, hoog, code } = this.grenzen
    laag.set(exact)
    hoog.set(exact)
    for (const register of peil.ongeveer) hoog[register] = peil.hoog[register - this.pakket.feitregisters]!
    const bekend = this.ongeveer.get(peil)
    const { stukken } = bekend ?? rustOp(code, tot, laag.length, peil.ongeveer)
    if (!bekend) this.ongeveer.set(peil, { stukken })
    this.grenzen.draaiDeel(stukken, false)
  }

  staatVast(registers: number[]): boolean {
    return registers.every((register) => this.grenzen.laag[register] === this.grenzen.hoog[register])
  }

  private zetAanwezig(groep: Pakketgroep, aanwezig: number, stand: Stand): void {
    const { laag, hoog } = this.grenzen
    laag[groep.slot] = hoog[groep.slot] = aanwezig
    if (aanwezig === 0) return zetAfwezig(this.pakket, groep, laag, hoog)
    for (const slot of slotsVan(groep).slice(1)) {
      laag[slot] = stand.laag[slot]!
      hoog[slot] = stand.hoog[slot]!
    }
  }
}

/** Presence first, then the facts. */
function slotsVan(groep: Pakketgroep): number[] {
  return Array.from({ length: 1 + groep.begrippen.length }, (_, i) => groep.slot + i)
}

/** The program knows the facts of all members by those of the first. */
function eersteLid(groep: Pakketgroep, slot: number): number {
  return groep.slot + 1 + ((slot - groep.slot - 1) % groep.begrippen.length)
}
