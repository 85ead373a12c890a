import { codeVan, PEILDATA, peildataVan } from '../datum.ts'
import type { Feiten, Gegevens } from '../gegevens.ts'
import type { Begrip, Pakketgroep, Regelpakket } from '../pakket.ts'
import { afwezig } from '../afwezig.ts'
import { codeer, isBereik } from './waarde.ts'

/** What is known of a household as bounds per register, and which registers are open. */
export interface Stand {
  laag: Float64Array
  hoog: Float64Array
  /** Registers of facts that are unknown or a range, in order; of an unknown group only the group itself. */
  open: number[]
  /** Of those, the ones that were answered with a range. */
  ongeveer: Set<number>
  /** Registers of which the aanname was used. */
  aangenomen: Set<number>
}

/** Reads checked input into registers. */
export class Lader {
  private readonly pakket: Regelpakket
  private readonly laag: Float64Array
  private readonly hoog: Float64Array
  private readonly totDatum: number[] = []
  /** Filled again for every household; the registers of a stand are only good until the next one is read. */
  private readonly stand: Stand

  constructor(pakket: Regelpakket) {
    this.pakket = pakket
    this.laag = new Float64Array(pakket.feitregisters)
    this.hoog = new Float64Array(pakket.feitregisters)
    for (const groep of pakket.groepen) this.vulBereik(groep)
    this.stand = {
      laag: new Float64Array(pakket.feitregisters),
      hoog: new Float64Array(pakket.feitregisters),
      open: [],
      ongeveer: new Set(),
      aangenomen: new Set(),
    }
  }

  private vulBereik(groep: Pakketgroep): void {
    this.laag[groep.slot] = groep.soort === 'een' ? 1 : 0
    this.hoog[groep.slot] = groep.maximum
    for (let i = 0; i < groep.maximum * groep.begrippen.length; i++) {
      const begrip = this.begrip(groep, i % groep.begrippen.length)
      const slot = groep.slot + 1 + i
      this.laag[slot] = begrip.laag
      this.hoog[slot] = begrip.hoog
      if (begrip.totDatum) this.totDatum.push(slot)
    }
  }

  private begrip(groep: Pakketgroep, plek: number): Begrip {
    return this.pakket.begrippen[groep.begrippen[plek]!]!
  }

  laad(datum: string, gegevens: Gegevens): Stand {
    const code = codeVan(datum)
    const { stand } = this
    stand.laag.set(this.laag)
    stand.hoog.set(this.hoog)
    stand.open.length = 0
    stand.ongeveer.clear()
    stand.aangenomen.clear()
    const peildata = peildataVan(code)
    for (let i = 0; i < PEILDATA.length; i++) stand.laag[i] = stand.hoog[i] = peildata[i]!
    for (const slot of this.totDatum) stand.hoog[slot] = code
    for (const groep of this.pakket.groepen) this.laadGroep(groep, gegevens[groep.naam], stand)
    return stand
  }

  private laadGroep(groep: Pakketgroep, feiten: Gegevens[string] | undefined, stand: Stand): void {
    if (groep.soort === 'een')
      return this.laadLid(groep, groep.slot + 1, (feiten as Feiten | null | undefined) ?? {}, stand)
    if (feiten === undefined) {
      stand.open.push(groep.slot)
      return
    }
    const leden = Array.isArray(feiten) ? feiten : feiten === null ? [] : [feiten]
    stand.laag[groep.slot] = stand.hoog[groep.slot] = leden.length
    if (groep.soort === 'misschien' && feiten === null) zetAfwezig(this.pakket, groep, stand.laag, stand.hoog)
    leden.forEach((lid, i) => this.laadLid(groep, groep.slot + 1 + i * groep.begrippen.length, lid, stand))
  }

  private laadLid(groep: Pakketgroep, begin: number, feiten: Feiten, stand: Stand): void {
    for (let plek = 0; plek < groep.begrippen.length; plek++) {
      const begrip = this.begrip(groep, plek)
      const waarde = feiten[begrip.id]
      const slot = begin + plek
      if (waarde === undefined || waarde === null) this.laadOnbekend(begrip, slot, stand)
      else if (isBereik(waarde)) {
        stand.laag[slot] = codeer(waarde.min, begrip)
        stand.hoog[slot] = codeer(waarde.max, begrip)
        if (waarde.min < waarde.max) stand.ongeveer.add(slot) && stand.open.push(slot)
      } else stand.laag[slot] = stand.hoog[slot] = codeer(waarde, begrip)
    }
  }

  private laadOnbekend(begrip: Begrip, slot: number, stand: Stand): void {
    if (begrip.aanname === undefined) {
      if (stand.laag[slot] !== stand.hoog[slot]) stand.open.push(slot)
      return
    }
    stand.laag[slot] = stand.hoog[slot] = begrip.aanname
    stand.aangenomen.add(slot)
  }
}

/** What an absent partner contributes: nothing. */
export function zetAfwezig(pakket: Regelpakket, groep: Pakketgroep, laag: Float64Array, hoog: Float64Array): void {
  groep.begrippen.forEach((nummer, plek) => {
    const begrip = pakket.begrippen[nummer]!
    const slot = groep.slot + 1 + plek
    laag[slot] = hoog[slot] = afwezig(begrip)
  })
}
