import type { Toeval } from '@loket/kennis/proef/toeval'
import { kies, rond, trek } from './trek.ts'

/** Who lives where: ages in years. Of children those under 18 are `kinderen`, of others who live there `medebewoners`. */
export interface Samenstelling {
  soort: 'alleen' | 'samen' | 'gezin' | 'ouder_alleen'
  leeftijd: number
  leeftijdPartner: number | null
  kinderen: number[]
  volwassenKinderen: number[]
  anderen: number[]
}

/** CBS, particuliere huishoudens naar samenstelling, 1 januari 2024; without the few of another kind. */
const SOORTEN = { alleen: 39.9, samen: 28.5, gezin: 24.2, ouder_alleen: 7.4 }
/** CBS, huishoudens naar kindertal, 1 januari 2023: one, two, three or more; the split of the last is an assumption. */
const KINDERTAL = { gezin: [38, 44.5, 13.5, 3, 1], ouder_alleen: [61.5, 29, 7.5, 1.5, 0.5] }
/** Share, first and last age. */
const LEEFTIJDEN = {
  alleen: [
    [22, 18, 29],
    [24, 30, 49],
    [24, 50, 66],
    [30, 67, 95],
  ],
  samen: [
    [18, 20, 34],
    [17, 35, 54],
    [25, 55, 66],
    [40, 67, 92],
  ],
} as const
const ANDEREN = { alleen: 0.09, samen: 0.03, gezin: 0.03, ouder_alleen: 0.05 }
/** At this age children have left home. */
const UIT_HUIS = 26

export function trekSamenstelling(toeval: Toeval): Samenstelling {
  const soort = kies(toeval, SOORTEN)
  const kinderen = soort === 'alleen' || soort === 'samen' ? [] : trekKinderen(toeval, KINDERTAL[soort])
  const leeftijd =
    soort === 'alleen' || soort === 'samen'
      ? trekLeeftijd(toeval, LEEFTIJDEN[soort])
      : Math.max(...kinderen) + rond(toeval, 19, 40)
  const partner = soort === 'samen' || soort === 'gezin'
  return {
    soort,
    leeftijd,
    leeftijdPartner: partner ? Math.max(18, leeftijd + rond(toeval, -8, 8)) : null,
    kinderen: kinderen.filter((jaren) => jaren < 18),
    volwassenKinderen: kinderen.filter((jaren) => jaren >= 18),
    anderen: toeval.kans(ANDEREN[soort]) ? trekAnderen(toeval) : [],
  }
}

/** The eldest has any age at which children live at home, the others follow one to four years later. */
function trekKinderen(toeval: Toeval, aantallen: readonly number[]): number[] {
  const aantal = trek(toeval, aantallen) + 1
  let jaren = toeval.geheel(0, UIT_HUIS - 1)
  return Array.from({ length: aantal }, (_, i) => {
    if (i > 0) jaren = Math.max(0, jaren - toeval.geheel(1, 4))
    return jaren
  })
}

function trekLeeftijd(toeval: Toeval, groepen: (typeof LEEFTIJDEN)[keyof typeof LEEFTIJDEN]): number {
  const groep =
    groepen[
      trek(
        toeval,
        groepen.map(([deel]) => deel),
      )
    ]
  return groep ? toeval.geheel(groep[1], groep[2]) : 18
}

function trekAnderen(toeval: Toeval): number[] {
  return Array.from({ length: trek(toeval, [75, 20, 5]) + 1 }, () => toeval.geheel(19, 80))
}
