import { Grenzen } from '../draai/grenzen.ts'
import { type Stand, zetAfwezig } from '../invoer/lader.ts'
import { afwezig } from '../afwezig.ts'
import type { Pakketgroep, Programma, Regelpakket } from '../pakket.ts'
import type { Peil } from './peil.ts'

/** The registers of one program, filled for one household and counted through. */
export class Rekenblad {
  readonly grenzen: Grenzen
  private readonly pakket: Regelpakket
  private readonly bewaardLaag: Float64Array
  private readonly bewaardHoog: Float64Array

  constructor(pakket: Regelpakket, programma: Programma) {
    this.pakket = pakket
    this.grenzen = new Grenzen(Int32Array.from(programma.code), programma.registers)
    this.bewaardLaag = new Float64Array(programma.registers)
    this.bewaardHoog = new Float64Array(programma.registers)
  }

  /** Facts and figures in their registers. A group that may be absent has bounds that hold for both. */
  vul(stand: Stand, peil: Peil): void {
    const { laag, hoog } = this.grenzen
    laag.set(stand.laag)
    hoog.set(stand.hoog)
    laag.set(peil.laag, stand.laag.length)
    hoog.set(peil.hoog, stand.hoog.length)
    for (const groep of this.pakket.groepen) if (this.misschien(groep)) this.verruim(groep)
  }

  private misschien(groep: Pakketgroep): boolean {
    return groep.soort === 'misschien' && this.grenzen.laag[groep.slot] !== this.grenzen.hoog[groep.slot]
  }

  private verruim(groep: Pakketgroep): void {
    const { laag, hoog } = this.grenzen
    groep.begrippen.forEach((nummer, plek) => {
      const slot = groep.slot + 1 + plek
      const leeg = afwezig(this.pakket.begrippen[nummer]!)
      laag[slot] = Math.min(laag[slot]!, leeg)
      hoog[slot] = Math.max(hoog[slot]!, leeg)
    })
  }

  /** Bounds and what can still change them; an unknown partner is counted both with and without, which is tighter. */
  doorreken(stand: Stand, peil: Peil): void {
    this.vul(stand, peil)
    this.merk(stand)
    const groep = this.pakket.groepen.find((g) => this.misschien(g))
    this.grenzen.draai(true)
    if (groep) this.splits(stand, peil, groep)
  }

  private merk(stand: Stand): void {
    const { maskers } = this.grenzen
    maskers.begin(stand.open.length)
    stand.open.forEach((slot, bit) => maskers.zet(slot, bit))
    for (const groep of this.pakket.groepen) {
      if (!this.misschien(groep)) continue
      groep.begrippen.forEach((_, plek) => maskers.zet(groep.slot + 1 + plek, stand.open.indexOf(groep.slot)))
    }
  }

  private splits(stand: Stand, peil: Peil, groep: Pakketgroep): void {
    const { grenzen } = this
    const telt = grenzen.maskers.kopie()
    this.metOfZonder(stand, peil, groep, 1)
    const met = grenzen.maskers.kopie()
    this.bewaardLaag.set(grenzen.laag)
    this.bewaardHoog.set(grenzen.hoog)
    this.metOfZonder(stand, peil, groep, 0)
    const zelf = stand.open.indexOf(groep.slot)
    for (let r = 0; r < grenzen.laag.length; r++) {
      grenzen.laag[r] = Math.min(grenzen.laag[r]!, this.bewaardLaag[r]!)
      grenzen.hoog[r] = Math.max(grenzen.hoog[r]!, this.bewaardHoog[r]!)
      if (grenzen.laag[r] === grenzen.hoog[r]) grenzen.maskers.wis(r)
      else grenzen.maskers.voegSamen(r, met, telt, zelf)
    }
  }

  private metOfZonder(stand: Stand, peil: Peil, groep: Pakketgroep, aanwezig: 0 | 1): void {
    this.vul(stand, peil)
    this.grenzen.maskers.wis(groep.slot)
    this.zetAanwezig(groep, aanwezig, stand)
    if (aanwezig === 0) groep.begrippen.forEach((_, plek) => this.grenzen.maskers.wis(groep.slot + 1 + plek))
    this.grenzen.draai(true)
  }

  zetOnbekend(groep: Pakketgroep, stand: Stand): void {
    this.zetAanwezig(groep, 1, stand)
    this.grenzen.laag[groep.slot] = 0
    this.verruim(groep)
  }

  /** Tries a group that is there or not. */
  zetAanwezig(groep: Pakketgroep, aanwezig: number, stand: Stand): void {
    const { laag, hoog } = this.grenzen
    laag[groep.slot] = hoog[groep.slot] = aanwezig
    if (aanwezig === 0) return zetAfwezig(this.pakket, groep, laag, hoog)
    groep.begrippen.forEach((_, plek) => {
      const slot = groep.slot + 1 + plek
      laag[slot] = stand.laag[slot]!
      hoog[slot] = stand.hoog[slot]!
    })
  }
}
