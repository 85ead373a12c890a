import type { Feiten } from '@loket/kennis/gegevens'
import type { Toeval } from '@loket/kennis/proef/toeval'
import type { Persoon } from './persoon.ts'
import { rond } from './trek.ts'

/** A child younger than 18. Care is for who works: day care up to 4, after school up to 12, a childminder for a few. */
export function kindfeiten(toeval: Toeval, leeftijd: number, ouders: readonly Persoon[]): Feiten {
  const alleen = ouders.length === 1
  const thuis = toeval.kans(alleen ? 0.88 : 0.985)
  const werken = ouders.every(({ bron }) => bron === 'loon' || bron === 'zelfstandig' || bron === 'studie')
  const gastouder = werken && leeftijd < 12 && toeval.kans(0.07)
  const dagopvang = werken && leeftijd < 4 && !gastouder && toeval.kans(0.65)
  const bso = werken && leeftijd >= 4 && leeftijd < 12 && !gastouder && toeval.kans(0.5)
  return {
    kinderbijslag: toeval.kans(thuis ? 0.97 : 0.15),
    woont_bij_aanvrager: thuis,
    intensieve_zorg: toeval.kans(0.015),
    dagopvang_uren: dagopvang ? rond(toeval, 40, 160) : 0,
    bso_uren: bso ? rond(toeval, 15, 80) : 0,
    gastouder_uren: gastouder ? rond(toeval, 20, 140) : 0,
    dagopvang_tarief: dagopvang ? rond(toeval, 1020, 1290) / 100 : 0,
    bso_tarief: bso ? rond(toeval, 900, 1190) / 100 : 0,
    gastouder_tarief: gastouder ? rond(toeval, 680, 920) / 100 : 0,
  }
}
