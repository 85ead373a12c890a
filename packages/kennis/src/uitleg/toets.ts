import type { Uitlegwaarde } from './uitleg.ts'
import type { Bij, Waardelezer, Wetdeel } from './waardelezer.ts'
import type { Deel } from './wetboek.ts'

/** Whether a test holds; null while that is open. */
export function klopt(lezer: Waardelezer, deel: Deel, wetdeel: Wetdeel, bij: Bij | undefined): boolean | null {
  if (deel.soort === 'niet') {
    const uitkomst = klopt(lezer, deel.van, wetdeel, bij)
    return uitkomst === null ? null : !uitkomst
  }
  const waarde = lezer.waarde(deel, wetdeel, bij)
  return isJaNee(waarde) ? waarde.waarde : null
}

function isJaNee(waarde: Uitlegwaarde | null): waarde is Extract<Uitlegwaarde, { soort: 'ja_nee' }> {
  return waarde?.soort === 'ja_nee'
}

/** Of `en` one that is false, of `of` one that is true; while it is open those that are, else both. */
export function beslissendeDelen(
  { soort, van }: Extract<Deel, { soort: 'en' | 'of' }>,
  kloptDeel: (deel: Deel) => boolean | null,
): Deel[] {
  const uitkomsten = van.map((deel) => ({ deel, uitkomst: kloptDeel(deel) }))
  const beslist = uitkomsten.find(({ uitkomst }) => uitkomst === (soort === 'of'))
  if (beslist) return [beslist.deel]
  const open = uitkomsten.filter(({ uitkomst }) => uitkomst === null)
  return (open.length > 0 ? open : uitkomsten).map(({ deel }) => deel)
}
