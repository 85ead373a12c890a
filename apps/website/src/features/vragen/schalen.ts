import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Inhoud } from '@loket/gesprek/inhoud'
import { evaluateUitkomsten } from '@loket/gesprek/uitkomsten'

export interface Schalen {
  totaal: number
  regels: Record<string, number>
}

/**
 * The end of each bar: the most it could be for a household of this size.
 * Who belongs to it is kept, all else is taken as unknown; so a bar narrows instead of jumping.
 */
export function schalenVan(gesprek: Gesprek, inhoud: Inhoud): Schalen {
  const wie = Object.fromEntries(Object.entries(gesprek.feiten).filter(([pad]) => !pad.includes('.')))
  const { regels, totaalPerMaand } = evaluateUitkomsten({ ...gesprek, feiten: wie }, inhoud)
  return {
    totaal: totaalPerMaand.max,
    regels: Object.fromEntries(regels.map(({ regeling, bedrag }) => [regeling, bedrag?.max ?? 0])),
  }
}
