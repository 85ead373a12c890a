import type { Opdracht } from './opdracht.ts'
import { toets } from './toets.ts'

/** Everything `npm run kennis --` can do; one line here is a new opdracht. */
export const OPDRACHTEN: Record<string, Opdracht> = {
  toets: { doet: 'rekent elk voorbeeld na en noemt wat anders uitkomt', voer: toets },
}
