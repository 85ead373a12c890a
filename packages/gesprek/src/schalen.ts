import { listRechten } from './doel.ts'
import { toInvoer } from './gegevens.ts'
import type { Gesprek } from './gesprek.ts'
import type { Inhoud } from './inhoud.ts'
import { sumPerMaand, toPerMaand } from './per-maand.ts'

export interface Schalen {
  /** Euros a month. */
  totaal: number
  /** By regeling, in its own unit. */
  regels: Record<string, number>
}

/**
 * The end of each bar: the most it could be for a household of this size.
 * Who belongs to it is kept, all else is taken as unknown; so a bar narrows instead of jumping.
 */
export function computeSchalen(gesprek: Gesprek, inhoud: Inhoud): Schalen {
  const wie = Object.entries(gesprek.feiten).filter(([pad]) => !pad.includes('.'))
  const kaal = { ...gesprek, feiten: Object.fromEntries(wie) }
  const { uitkomsten } = inhoud.kennis.bepaal(toInvoer(kaal), { regelingen: listRechten(kaal, inhoud) })
  const perMaand = uitkomsten.flatMap(({ bedrag }) => (bedrag && toPerMaand(bedrag)) ?? [])
  return {
    totaal: sumPerMaand(perMaand).max,
    regels: Object.fromEntries(uitkomsten.map(({ regeling, bedrag }) => [regeling, bedrag?.max ?? 0])),
  }
}
