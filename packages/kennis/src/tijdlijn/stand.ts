import type { Uitkomst } from '../bepaling.ts'
import type { Gegevens, Invoer } from '../gegevens.ts'
import type { Kennis } from '../kennis.ts'

/** The outcomes on one day by regeling; a regeling without figures is not in it. */
export type Stand = Map<string, Uitkomst>

/** One household on any day. */
export class Standen {
  private readonly kennis: Kennis
  private readonly invoer: Invoer
  private readonly regelingen: string[] | undefined
  private readonly bewaard = new Map<string, Stand>()

  constructor(kennis: Kennis, invoer: Invoer, regelingen: string[] | undefined) {
    this.kennis = kennis
    this.invoer = invoer
    this.regelingen = regelingen
  }

  op(datum: string): Stand {
    const bekend = this.bewaard.get(datum)
    if (bekend) return bekend
    const stand = this.bepaal(datum, this.invoer.gegevens, this.regelingen)
    this.bewaard.set(datum, stand)
    return stand
  }

  /** One regeling on a day, for a household of which something is otherwise. */
  anders(datum: string, gegevens: Gegevens, regeling: string): Uitkomst | undefined {
    return this.bepaal(datum, gegevens, [regeling]).get(regeling)
  }

  private bepaal(datum: string, gegevens: Gegevens, regelingen: string[] | undefined): Stand {
    const invoer = { ...this.invoer, datum, gegevens }
    if (this.kennis.controleer({ ...invoer, gegevens: {} }).some(({ pad }) => pad === 'datum')) return new Map()
    const { uitkomsten } = this.kennis.bepaal(invoer, { regelingen, voorwaarden: [] })
    return new Map(uitkomsten.map((uitkomst) => [uitkomst.regeling, uitkomst]))
  }
}

/** What people notice of an outcome; the bounds of what is undecided are not. */
export function zichtbaar(uitkomst: Uitkomst | undefined): string {
  if (!uitkomst || uitkomst.uitkomst === 'nog_nodig') return uitkomst?.uitkomst ?? ''
  return [uitkomst.uitkomst, uitkomst.bedrag?.min, uitkomst.bedrag?.max].join(' ')
}

export function zelfdeStand(een: Stand, ander: Stand): boolean {
  return een.size === ander.size && [...een].every(([id, deel]) => zichtbaar(deel) === zichtbaar(ander.get(id)))
}
