/* oxlint-disable typescript/no-non-null-assertion -- the compiler numbers registers; a check on each would triple the time */
import { codeVan, peildataVan } from '../datum.ts'
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

interface Laadgroep {
  groep: Pakketgroep
  begrippen: Begrip[]
}

/** Reads checked input into registers. */
export class Lader {
  private readonly pakket: Regelpakket
  private readonly laag: Float64Array
  private readonly hoog: Float64Array
  private readonly totDatum: number[] = []
  private readonly groepen: Laadgroep[]
  private datum = ''
  /** Filled again for every household; the registers of a stand are only good until the next one is read. */
  private readonly stand: Stand

  constructor(pakket: Regelpakket) {
    this.pakket = pakket
    this.laag = new Float64Array(pakket.feitregisters)
    this.hoog = new Float64Array(pakket.feitregisters)
    this.groepen = pakket.groepen.map((groep) => ({
      groep,
      begrippen: groep.begrippen.flatMap((nummer) => pakket.begrippen[nummer] ?? []),
    }))
    for (const groep of this.groepen) this.vulBereik(groep)
    this.stand = {
      laag: new Float64Array(pakket.feitregisters),
      hoog: new Float64Array(pakket.feitregisters),
      open: [],
      ongeveer: new Set(),
      aangenomen: new Set(),
    }
  }

  private vulBereik({ groep, begrippen }: Laadgroep): void {
    this.laag[groep.slot] = groep.soort === 'een' ? 1 : 0
    this.hoog[groep.slot] = groep.maximum
    for (let i = 0; i < groep.maximum * begrippen.length; i++) {
      const begrip = begrippen[i % begrippen.length]!
      const slot = groep.slot + 1 + i
      this.laag[slot] = begrip.laag
      this.hoog[slot] = begrip.hoog
      if (begrip.totDatum) this.totDatum.push(slot)
    }
  }

  laad(datum: string, gegevens: Gegevens): Stand {
    const { stand } = this
    if (datum !== this.datum) this.zetDatum(datum)
    stand.laag.set(this.laag)
    stand.hoog.set(this.hoog)
    stand.open.length = 0
    stand.ongeveer.clear()
    stand.aangenomen.clear()
    for (const groep of this.groepen) this.laadGroep(groep, gegevens[groep.groep.naam])
    return stand
  }

  private zetDatum(datum: string): void {
    this.datum = datum
    const code = codeVan(datum)
    peildataVan(code).forEach((peil, i) => (this.laag[i] = this.hoog[i] = peil))
    for (const slot of this.totDatum) this.hoog[slot] = code
  }

  private laadGroep({ groep, begrippen }: Laadgroep, feiten: Gegevens[string] | undefined): void {
    const { stand } = this
    const begin = groep.slot + 1
    if (groep.soort === 'een') return this.laadLid(begrippen, begin, Array.isArray(feiten) ? {} : (feiten ?? {}))
    if (feiten === undefined) {
      stand.open.push(groep.slot)
      return
    }
    if (feiten === null) return this.laadNiemand(groep)
    stand.laag[groep.slot] = stand.hoog[groep.slot] = Array.isArray(feiten) ? feiten.length : 1
    if (!Array.isArray(feiten)) return this.laadLid(begrippen, begin, feiten)
    for (let i = 0; i < feiten.length; i++) this.laadLid(begrippen, begin + i * begrippen.length, feiten[i]!)
  }

  private laadNiemand(groep: Pakketgroep): void {
    const { laag, hoog } = this.stand
    laag[groep.slot] = hoog[groep.slot] = 0
    if (groep.soort === 'misschien') zetAfwezig(this.pakket, groep, laag, hoog)
  }

  private laadLid(begrippen: Begrip[], begin: number, feiten: Feiten): void {
    const { laag, hoog, open, ongeveer } = this.stand
    for (let plek = 0; plek < begrippen.length; plek++) {
      const begrip = begrippen[plek]!
      const waarde = feiten[begrip.id]
      const slot = begin + plek
      if (waarde === undefined || waarde === null) this.laadOnbekend(begrip, slot)
      else if (isBereik(waarde)) {
        laag[slot] = codeer(waarde.min, begrip)
        hoog[slot] = codeer(waarde.max, begrip)
        if (waarde.min < waarde.max) {
          ongeveer.add(slot)
          open.push(slot)
        }
      } else laag[slot] = hoog[slot] = codeer(waarde, begrip)
    }
  }

  private laadOnbekend(begrip: Begrip, slot: number): void {
    const { laag, hoog, open, aangenomen } = this.stand
    if (begrip.aanname === undefined) {
      if (laag[slot] !== hoog[slot]) open.push(slot)
      return
    }
    laag[slot] = hoog[slot] = begrip.aanname
    aangenomen.add(slot)
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
