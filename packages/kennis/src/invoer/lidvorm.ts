/* oxlint-disable typescript/no-non-null-assertion -- a place is below the number of begrippen; a check on each would double the time */
import { codeVan } from '../datum.ts'
import type { Bereik, Waarde } from '../gegevens.ts'
import type { Begrip } from '../pakket.ts'

/** How the facts of one member of a group are found and read as the integers that the program counts with. */
export class Lidvorm {
  readonly begrippen: readonly Begrip[]
  private readonly maal: Float64Array
  /** Of a choice the number of each answer; text is a date otherwise. */
  private readonly keuzes: (ReadonlyMap<string, number> | undefined)[]
  private readonly plekken: ReadonlyMap<string, number>
  /** The order in which a member last gave its facts: the next one mostly gives them in the same order. */
  private readonly ids: string[] = []
  private readonly volgorde: number[] = []

  constructor(begrippen: readonly Begrip[]) {
    this.begrippen = begrippen
    // Amounts and hours in hundredths; a percentage of 12.5 is 0.125 of 10 000.
    this.maal = Float64Array.from(begrippen, ({ soort }) => (soort === 'geheel_getal' ? 1 : 100))
    this.keuzes = begrippen.map(({ keuzes }) => keuzes && new Map(keuzes.map((id, nummer) => [id, nummer])))
    this.plekken = new Map(begrippen.map(({ id }, plek) => [id, plek]))
  }

  /** The place of the fact that a member gives as its i-th; -1 when the group has no such fact. */
  plek(id: string, i: number): number {
    return this.ids[i] === id ? this.volgorde[i]! : this.leer(id, i)
  }

  private leer(id: string, i: number): number {
    const plek = this.plekken.get(id) ?? -1
    this.ids[i] = id
    this.volgorde[i] = plek
    return plek
  }

  codeer(waarde: Exclude<Waarde, Bereik>, plek: number): number {
    if (typeof waarde === 'boolean') return waarde ? 1 : 0
    if (typeof waarde === 'number') return Math.round(waarde * this.maal[plek]!)
    const keuzes = this.keuzes[plek]
    return keuzes ? (keuzes.get(waarde) ?? -1) : codeVan(waarde)
  }
}
