import type { Feiten } from '@loket/kennis/gegevens'
import type { Toeval } from '@loket/kennis/proef/toeval'
import type { Persoon } from './persoon.ts'
import { kies, rond, scheef } from './trek.ts'

/** Up to this income together, the share that owns a home; together about the 57% of CBS, eigendom van woningen 2023. */
const KOOPT = [
  [20_000, 0.22],
  [35_000, 0.42],
  [60_000, 0.62],
  [Infinity, 0.8],
] as const

export function woonfeiten(toeval: Toeval, bewoners: readonly Persoon[]): Feiten {
  const samen = bewoners.reduce((som, { jaarinkomen }) => som + jaarinkomen, 0)
  const jong = (bewoners[0]?.leeftijd ?? 0) < 27
  const koopt = KOOPT.find(([tot]) => samen < tot)?.[1] ?? 0
  const soort = toeval.kans(jong ? koopt / 3 : koopt) ? 'koop' : trekHuur(toeval, jong && bewoners.length === 1)
  const huurt = soort === 'huur' || soort === 'kamer'
  return {
    soort,
    kale_huur: huurt ? trekHuurprijs(toeval, soort) : 0,
    zelfstandig: soort === 'koop' || (soort === 'huur' && toeval.kans(0.97)),
    overwaarde: soort === 'koop' ? trekOverwaarde(toeval) : 0,
  }
}

function trekHuur(toeval: Toeval, jongAlleen: boolean): string {
  const delen = jongAlleen
    ? { huur: 50, kamer: 32, inwonend: 16, geen: 2 }
    : { huur: 93, kamer: 2, inwonend: 4, geen: 1 }
  return kies(toeval, delen)
}

/** Two of three rented homes belong to a woningcorporatie (CBS, 2023); what they ask is an assumption. */
function trekHuurprijs(toeval: Toeval, soort: string): number {
  if (soort === 'kamer') return rond(toeval, 350, 800)
  return toeval.kans(0.67) ? rond(toeval, 430, 880) : rond(toeval, 750, 1600)
}

function trekOverwaarde(toeval: Toeval): number {
  return toeval.kans(0.03) ? -toeval.geheel(0, 30_000) : scheef(toeval, 170_000, 0.8)
}
