import type { Feiten } from '@loket/kennis/gegevens'
import type { Toeval } from '@loket/kennis/proef/toeval'
import type { Persoon } from './persoon.ts'
import { rond } from './trek.ts'

/** A child younger than 18. */
export function kindfeiten(toeval: Toeval, leeftijd: number, ouders: readonly Persoon[]): Feiten {
  const thuis = toeval.kans(ouders.length === 1 ? 0.88 : 0.985)
  return {
    kinderbijslag: toeval.kans(thuis ? 0.97 : 0.15),
    woont_bij_aanvrager: thuis,
    intensieve_zorg: toeval.kans(0.015),
    ...GEEN_OPVANG,
    ...(ouders.every(werkt) && opvang(toeval, leeftijd)),
  }
}

const GEEN_OPVANG: Feiten = {
  dagopvang_uren: 0,
  bso_uren: 0,
  gastouder_uren: 0,
  dagopvang_tarief: 0,
  bso_tarief: 0,
  gastouder_tarief: 0,
}

/** A childminder for a few; else day care up to 4, and after school up to 12. */
function opvang(toeval: Toeval, leeftijd: number): Feiten {
  const cent = (laag: number, hoog: number) => rond(toeval, laag, hoog) / 100
  if (leeftijd >= 12) return {}
  if (toeval.kans(0.07)) return { gastouder_uren: rond(toeval, 20, 140), gastouder_tarief: cent(680, 920) }
  if (leeftijd < 4 && toeval.kans(0.65))
    return { dagopvang_uren: rond(toeval, 40, 160), dagopvang_tarief: cent(1020, 1290) }
  if (leeftijd >= 4 && toeval.kans(0.5)) return { bso_uren: rond(toeval, 15, 80), bso_tarief: cent(900, 1190) }
  return {}
}

function werkt({ bron }: Persoon): boolean {
  return bron === 'loon' || bron === 'zelfstandig' || bron === 'studie'
}
