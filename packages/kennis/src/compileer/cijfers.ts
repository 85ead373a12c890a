import { EENHEDEN } from '../bouw/eenheden.ts'
import type { Cijfer, Cijferwaarde, Tabel } from '../pakket.ts'
import type { Wetcijfer } from '../uitleg/wetboek.ts'
import {
  bronnenVan,
  type Geldig,
  GELDIGVELDEN,
  isZeker,
  leesGrenzen,
  leesReeks,
  meesteDecimalen,
  voegVersieSamen,
  wisselsVan,
} from './reeks.ts'
import type { Stuk } from './stuk.ts'
import { Tabelbron } from './tabellen.ts'

export const VELDEN = ['eenheid', 'vanaf', 'gemeentelijk', 'titel', 'betekenis']

/** A figure or a table while it is read. */
export interface Bedragbron {
  readonly stuk: Stuk
  readonly naam: string
  readonly gemeentelijk: boolean
  /** The same in another version of the regeling: together they have every date. */
  voegVersieToe(ander: Bedragbron): void
  voegGemeenteToe(gemeente: string, vanaf: Stuk): void
  /** Days on which a value begins or ends. */
  wissels(): number[]
  /** The figure, or one per column. */
  cijfers(): (Cijfer | Tabel)[]
  /** The same of their sources. */
  bronnen(): Wetcijfer[]
}

export function leesBedrag(naam: string, stuk: Stuk): Bedragbron {
  return stuk.veld('tabel') ? new Tabelbron(naam, stuk) : new Cijferbron(naam, stuk)
}

/** As printed. */
interface Ruwewaarde extends Geldig {
  laag: number
  hoog: number
  zeker: boolean
}

class Cijferbron implements Bedragbron {
  readonly stuk: Stuk
  readonly gemeentelijk: boolean
  readonly naam: string
  readonly landelijk: Ruwewaarde[]
  private readonly eenheid: Cijfer['eenheid']
  private readonly gemeenten = new Map<string, Ruwewaarde[]>()

  constructor(naam: string, stuk: Stuk) {
    this.stuk = stuk
    this.naam = naam
    stuk.alleen(...VELDEN)
    this.eenheid = stuk.verplicht('eenheid')?.keuze(EENHEDEN) ?? 'factor'
    this.gemeentelijk = stuk.veld('gemeentelijk')?.janee() ?? false
    const vanaf = this.gemeentelijk ? stuk.veld('vanaf') : stuk.verplicht('vanaf')
    this.landelijk = vanaf ? leesWaarden(vanaf) : []
  }

  voegVersieToe(ander: Bedragbron): void {
    const { bestand } = this.stuk
    if (!(ander instanceof Cijferbron)) return ander.stuk.fout(`geen tabel, zoals in ${bestand}`)
    if (ander.eenheid !== this.eenheid) ander.stuk.veld('eenheid')?.fout(`\`${this.eenheid}\`, zoals in ${bestand}`)
    voegVersieSamen(this, ander)
  }

  voegGemeenteToe(gemeente: string, vanaf: Stuk): void {
    this.gemeenten.set(gemeente, leesWaarden(vanaf))
  }

  wissels(): number[] {
    return wisselsVan([this.landelijk, ...this.gemeenten.values()])
  }

  bronnen(): Wetcijfer[] {
    return [bronnenVan(this.landelijk, this.gemeentelijk && this.gemeenten)]
  }

  /** Every value as an integer on one scale, so that the compiled rule is the same on every date. */
  cijfers(): Cijfer[] {
    const alle = [this.landelijk, ...this.gemeenten.values()].flat()
    const maal = 10 ** meesteDecimalen(alle.flatMap((w) => [w.laag, w.hoog]))
    const schaal = this.eenheid === 'procent' ? maal * 100 : maal
    const uit: Cijfer = {
      naam: this.naam,
      schaal,
      eenheid: this.eenheid,
      waarden: this.landelijk.map((w) => heel(w, maal)),
    }
    if (this.gemeentelijk)
      uit.gemeenten = Object.fromEntries([...this.gemeenten].map(([id, w]) => [id, w.map((x) => heel(x, maal))]))
    return [uit]
  }
}

function heel(w: Ruwewaarde, maal: number): Cijferwaarde {
  return [w.vanaf, w.tot, Math.round(w.laag * maal), Math.round(w.hoog * maal), w.zeker ? 1 : 0]
}

function leesWaarden(vanaf: Stuk): Ruwewaarde[] {
  return leesReeks(vanaf, '2026-01-01: { waarde: 100, bron: … }', (dag, stuk) => {
    stuk.alleen('waarde', 'tussen', ...GELDIGVELDEN)
    const tussen = stuk.veld('tussen')
    const grenzen = leesGrenzen(tussen ? undefined : stuk.verplicht('waarde'), tussen)
    return grenzen && { ...dag, ...grenzen, zeker: !tussen && isZeker(stuk) }
  })
}
