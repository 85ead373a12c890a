import { bon, naspelen } from './bon.ts'
import { dekking } from './dekking.ts'
import { documentatie } from './documentatie.ts'
import { lint } from './lint.ts'
import { mutatie } from './mutatie.ts'
import type { Opdracht } from './opdracht.ts'
import { simuleer } from './simuleer.ts'
import { taal } from './taal.ts'
import { tel } from './tel.ts'
import { toets } from './toets.ts'
import { verschil } from './verschil.ts'

/** Everything `npm run kennis --` can do; one line here is a new opdracht. */
export const OPDRACHTEN: Record<string, Opdracht> = {
  toets: { doet: 'rekent elk voorbeeld na en noemt wat anders uitkomt', voer: toets },
  dekking: {
    doet: 'noemt elke toets van de wet die in geen voorbeeld klopt, of in geen voorbeeld niet klopt',
    voer: dekking,
  },
  mutatie: { doet: 'verandert de wet stukje bij beetje en noemt wat geen voorbeeld merkt', voer: mutatie },
  simuleer: { doet: 'telt hoeveel verzonnen huishoudens welk recht hebben, en hoeveel geld', voer: simuleer },
  lint: {
    doet: 'noemt wat klopt en toch niet in orde is: ongebruikt, onbereikbaar, dubbel, een gat, een dode verwijzing',
    voer: lint,
  },
  tel: { doet: 'telt alles wat er in de kennisbank staat', voer: tel },
  bon: { doet: 'maakt een bon van een invoer.json: editie, invoer en antwoord', voer: bon },
  naspelen: { doet: 'beslist opnieuw wat op een bon.json staat en vergelijkt', voer: naspelen },
  verschil: { doet: 'zegt wat er tussen twee edities anders is, ook op willekeurige huishoudens', voer: verschil },
  taal: {
    doet: 'rekent de voorbeelden op de bladzijden van de regeltaal na en schrijft op wat eruit komt',
    voer: taal,
  },
  documentatie: {
    doet: 'schrijft per regeling een bladzijde voor een jurist, in een map of op het scherm',
    voer: documentatie,
  },
}
