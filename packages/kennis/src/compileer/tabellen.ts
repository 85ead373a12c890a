import { EENHEDEN } from '../bouw/eenheden.ts'
import type { Eenheid } from '../gegevens.ts'
import type { Tabel, Tabelwaarde } from '../pakket.ts'
import type { Wetcijfer } from '../uitleg/wetboek.ts'
import type { Bedragbron } from './cijfers.ts'
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

export const VELDEN = ['tabel', 'vanaf', 'gemeentelijk', 'titel', 'betekenis']
const NAAM = /^[a-z][a-z0-9_]*$/

interface Rij {
  vanaf: number
  kolommen: { laag: number; hoog: number }[]
}
interface Rijen extends Geldig {
  rijen: Rij[]
  zeker: boolean
}

/** A table by brackets: each row holds from its first number on, until the next row. */
export class Tabelbron implements Bedragbron {
  readonly stuk: Stuk
  readonly gemeentelijk: boolean
  readonly naam: string
  readonly landelijk: Rijen[]
  private readonly op: Eenheid
  private readonly kolommen: { naam: string; eenheid: Eenheid }[]
  private readonly gemeenten = new Map<string, Rijen[]>()

  constructor(naam: string, stuk: Stuk) {
    this.stuk = stuk
    this.naam = naam
    stuk.alleen(...VELDEN)
    const vorm = stuk.verplicht('tabel')
    vorm?.alleen('op', 'kolommen')
    this.op = vorm?.verplicht('op')?.keuze(EENHEDEN) ?? 'factor'
    this.kolommen = leesKolommen(vorm?.verplicht('kolommen'))
    this.gemeentelijk = stuk.veld('gemeentelijk')?.janee() ?? false
    const vanaf = this.gemeentelijk ? stuk.veld('vanaf') : stuk.verplicht('vanaf')
    this.landelijk = vanaf ? this.leesTabellen(vanaf) : []
  }

  voegVersieToe(ander: Bedragbron): void {
    const { bestand } = this.stuk
    if (!(ander instanceof Tabelbron) || ander.vorm !== this.vorm)
      return ander.stuk.fout(`een tabel met dezelfde eenheden en kolommen als in ${bestand}`)
    voegVersieSamen(this, ander)
  }

  private get vorm(): string {
    return JSON.stringify([this.op, this.kolommen])
  }

  voegGemeenteToe(gemeente: string, vanaf: Stuk): void {
    this.gemeenten.set(gemeente, this.leesTabellen(vanaf))
  }

  wissels(): number[] {
    return wisselsVan([this.landelijk, ...this.gemeenten.values()])
  }

  cijfers(): Tabel[] {
    const alle = [this.landelijk, ...this.gemeenten.values()].flat().flatMap(({ rijen }) => rijen)
    const opmaal = schaalVan(
      this.op,
      alle.map(({ vanaf }) => vanaf),
    )
    return this.kolommen.map(({ naam, eenheid }, kolom) => {
      const maal = 10 ** meesteDecimalen(alle.flatMap(({ kolommen }) => Object.values(kolommen[kolom] ?? {})))
      const zet = (tabel: Rijen) => heel(tabel, kolom, maal, opmaal)
      const uit: Tabel = {
        naam: `${this.naam}.${naam}`,
        schaal: keerProcent(maal, eenheid),
        eenheid,
        op: this.op,
        opschaal: keerProcent(opmaal, this.op),
        rijen: Math.max(1, ...[this.landelijk, ...this.gemeenten.values()].flat().map(({ rijen }) => rijen.length)),
        waarden: this.landelijk.map(zet),
      }
      if (this.gemeentelijk)
        uit.gemeenten = Object.fromEntries([...this.gemeenten].map(([id, tabellen]) => [id, tabellen.map(zet)]))
      return uit
    })
  }

  bronnen(): Wetcijfer[] {
    return this.kolommen.map(() => bronnenVan(this.landelijk, this.gemeentelijk && this.gemeenten))
  }

  private leesTabellen(vanaf: Stuk): Rijen[] {
    return leesReeks(vanaf, '2026-01-01: { bron: …, rijen: [[0, 96], …] }', (dag, stuk) => {
      stuk.alleen('rijen', ...GELDIGVELDEN)
      const rijen = stuk.verplicht('rijen')
      if (!rijen) return undefined
      const gelezen = rijen.lijst().flatMap((rij) => this.leesRij(rij) ?? [])
      if (Array.isArray(rijen.inhoud) && rijen.inhoud.length === 0) rijen.fout('minstens één rij')
      controleerVolgorde(rijen)
      return { ...dag, rijen: gelezen, zeker: isZeker(stuk) }
    })
  }

  private leesRij(stuk: Stuk): Rij | undefined {
    const [vanaf, ...cellen] = stuk.lijst()
    if (!vanaf) return undefined
    if (cellen.length !== this.kolommen.length) {
      const namen = ['vanaf', ...this.kolommen.map(({ naam }) => naam)]
      const gevonden = `${1 + cellen.length} waarden in een rij`
      stuk.bak.meld(stuk.bestand, stuk.pad, gevonden, `er ${namen.length}: ${namen.join(', ')}`)
      return undefined
    }
    const eerste = vanaf.getal()
    const kolommen = cellen.flatMap((cel) => leesGrenzen(cel, cel.veld('tussen')) ?? [])
    return eerste === undefined || kolommen.length < cellen.length ? undefined : { vanaf: eerste, kolommen }
  }
}

function leesKolommen(stuk: Stuk | undefined): { naam: string; eenheid: Eenheid }[] {
  const kolommen = stuk?.velden() ?? []
  if (stuk && kolommen.length === 0) stuk.fout('minstens één kolom, zoals `{ deel: procent }`')
  return kolommen.map(([naam, veld]) => {
    if (!NAAM.test(naam)) veld.bak.meld(veld.bestand, veld.pad, `de naam \`${naam}\``, 'kleine letters, cijfers en _')
    return { naam, eenheid: veld.keuze(EENHEDEN) ?? 'factor' }
  })
}

/** Two rows that begin at the same number would both hold. */
function controleerVolgorde(rijen: Stuk): void {
  const eersten = rijen.lijst().map((rij) => (Array.isArray(rij.inhoud) ? rij.lijst()[0] : undefined))
  eersten.forEach((stuk, i) => {
    const vorige: unknown = eersten[i - 1]?.inhoud
    if (typeof vorige === 'number' && typeof stuk?.inhoud === 'number' && stuk.inhoud <= vorige)
      stuk.fout(`meer dan ${vorige}, waar de rij ervoor begint`)
  })
}

/** Euros to the cent, as facts have them: most numbers are looked up without any division. */
function schaalVan(op: Eenheid, eersten: number[]): number {
  return Math.max(op.startsWith('euro') ? 100 : 1, 10 ** meesteDecimalen(eersten))
}

function keerProcent(maal: number, eenheid: Eenheid): number {
  return eenheid === 'procent' ? maal * 100 : maal
}

function heel({ vanaf, tot, rijen, zeker }: Rijen, kolom: number, maal: number, opmaal: number): Tabelwaarde {
  const kant = (welke: 'laag' | 'hoog') => rijen.map((rij) => Math.round((rij.kolommen[kolom]?.[welke] ?? 0) * maal))
  return [vanaf, tot, kant('laag'), kant('hoog'), zeker ? 1 : 0, rijen.map((rij) => Math.round(rij.vanaf * opmaal))]
}
