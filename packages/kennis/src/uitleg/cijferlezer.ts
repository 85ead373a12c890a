/* oxlint-disable typescript/no-non-null-assertion -- numbers of figures come from the compiler */
import { type Dagwaarde, waardeOp } from '../bepalen/peil.ts'
import { codeVan, datumTekst } from '../datum.ts'
import type { Invoer } from '../gegevens.ts'
import type { Regelpakket } from '../pakket.ts'
import type { Cijferherkomst, Uitlegwaarde } from './uitleg.ts'
import type { Wetcijfer } from './wetboek.ts'

/** The figures of one day in one gemeente, with where they stand. */
export class Cijferlezer {
  private readonly cijfers: Regelpakket['cijfers']
  private readonly bronnen: readonly Wetcijfer[]
  private readonly datum: number
  private readonly gemeente: string

  constructor(cijfers: Regelpakket['cijfers'], bronnen: readonly Wetcijfer[], invoer: Omit<Invoer, 'gegevens'>) {
    this.cijfers = cijfers
    this.bronnen = bronnen
    this.datum = codeVan(invoer.datum)
    this.gemeente = invoer.gemeente ?? ''
  }

  waarde(nummer: number): Uitlegwaarde {
    const { schaal, eenheid } = this.cijfers[nummer]!
    const [, , laag, hoog] = this.dagwaarde(nummer)
    return { soort: 'getal', min: Number(laag) / schaal, max: Number(hoog) / schaal, eenheid }
  }

  herkomst(nummer: number): Cijferherkomst {
    const { naam, waarden, gemeenten } = this.cijfers[nummer]!
    const bronnen = this.bronnen[nummer]!
    const waarde = this.dagwaarde(nummer)
    const eigen = zoek(gemeenten?.[this.gemeente], waarde)
    const bron = eigen < 0 ? bronnen.bronnen[zoek(waarden, waarde)] : bronnen.gemeenten?.[this.gemeente]?.[eigen]
    return { naam, vanaf: datumTekst(waarde[0]), bron: bron ?? '', zeker: waarde[4] === 1 }
  }

  /** From which number on the row of a table holds in which this one falls, and until which; null while it is open. */
  rij(nummer: number, op: Uitlegwaarde | null): { vanaf: number; tot: number | null } | null {
    const tabel = this.cijfers[nummer]!
    const grenzen = this.dagwaarde(nummer)[5]
    if (!grenzen || !('rijen' in tabel) || op?.soort !== 'getal' || op.min !== op.max) return null
    const { opschaal } = tabel
    const rij = grenzen.findLastIndex((grens) => grens <= op.min * opschaal + 1e-6)
    const [vanaf = 0, tot] = grenzen.slice(Math.max(rij, 0))
    return { vanaf: vanaf / opschaal, tot: tot === undefined ? null : tot / opschaal }
  }

  eenheid(nummer: number) {
    return this.cijfers[nummer]!.eenheid
  }

  private dagwaarde(nummer: number): Dagwaarde {
    return waardeOp(this.cijfers[nummer], this.datum, this.gemeente)!
  }
}

function zoek(waarden: readonly Dagwaarde[] | undefined, waarde: Dagwaarde): number {
  return waarden?.indexOf(waarde) ?? -1
}
