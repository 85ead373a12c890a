import type { Toeval } from '@loket/kennis/proef/toeval'
import { kies, scheef } from './trek.ts'

/** What someone lives on. */
export type Bron = 'loon' | 'zelfstandig' | 'studie' | 'ww' | 'ziek' | 'bijstand' | 'niets' | 'aow'

/** Shares by age; of the whole population they are assumptions. */
const BRONNEN: { tot: number; delen: Record<Bron, number> }[] = [
  { tot: 23, delen: { loon: 42, zelfstandig: 1, studie: 45, ww: 1, ziek: 3, bijstand: 3, niets: 5, aow: 0 } },
  { tot: 27, delen: { loon: 66, zelfstandig: 4, studie: 18, ww: 2, ziek: 3, bijstand: 4, niets: 3, aow: 0 } },
  { tot: 55, delen: { loon: 70, zelfstandig: 12, studie: 0, ww: 3, ziek: 6, bijstand: 4, niets: 5, aow: 0 } },
  { tot: 67, delen: { loon: 57, zelfstandig: 12, studie: 0, ww: 3, ziek: 10, bijstand: 5, niets: 13, aow: 0 } },
  { tot: Infinity, delen: { loon: 0, zelfstandig: 0, studie: 0, ww: 0, ziek: 0, bijstand: 0, niets: 0, aow: 100 } },
]

export function trekBron(toeval: Toeval, leeftijd: number): Bron {
  const groep = BRONNEN.find(({ tot }) => leeftijd < tot)
  return groep ? kies(toeval, groep.delen) : 'aow'
}

export interface Verdiener {
  leeftijd: number
  bron: Bron
  samen: boolean
  aowJaren: number
}

/** Gross income in a year. */
export function trekJaarinkomen(toeval: Toeval, { bron, leeftijd, samen, aowJaren }: Verdiener): number {
  switch (bron) {
    case 'loon':
      return scheef(toeval, leeftijd < 23 ? 17_000 : leeftijd < 30 ? 33_000 : 42_000, 0.5)
    case 'zelfstandig':
      return toeval.kans(0.06) ? -toeval.geheel(0, 8000) : scheef(toeval, 34_000, 0.8)
    case 'studie':
      return scheef(toeval, 4000, 0.8)
    case 'ww':
      return scheef(toeval, 26_000, 0.3)
    case 'ziek':
      return scheef(toeval, 21_000, 0.3)
    case 'bijstand':
      return samen ? 13_500 : 19_500
    case 'niets':
      return 0
    case 'aow':
      return (
        Math.round(((samen ? 14_400 : 20_900) * aowJaren) / 50) + (toeval.kans(0.12) ? 0 : scheef(toeval, 9000, 0.9))
      )
  }
}

/** Net a month without bijstand: tax and credits of 2026, in broad lines. */
export function nettoPerMaand(bruto: number, bron: Bron): number {
  if (bron === 'bijstand' || bruto <= 0) return 0
  const werkt = bron === 'loon' || bron === 'zelfstandig' || bron === 'studie'
  const schijf1 = bron === 'aow' ? 0.1785 : 0.3575
  const belasting =
    schijf1 * Math.min(bruto, 38_883) +
    0.3756 * Math.max(0, Math.min(bruto, 78_426) - 38_883) +
    0.495 * Math.max(0, bruto - 78_426)
  const algemeen = Math.max(0, 3115 - 0.06398 * Math.max(0, bruto - 29_736)) * (bron === 'aow' ? 0.5 : 1)
  const arbeid = bruto < 45_592 ? 996 + (bruto - 12_000) * 0.1396 : 5685 - 0.0651 * (bruto - 45_592)
  const korting = algemeen + (werkt ? Math.max(0, arbeid) : 0) + (bron === 'aow' ? 2000 : 0)
  return Math.round((bruto - Math.max(0, belasting - korting)) / 12)
}
