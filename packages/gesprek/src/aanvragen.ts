import { addDagen, addMaanden } from './datum.ts'

/** Until when one can still apply for a right. Text: `regeling.<id>.aanvragen`, where more is to be said. */
export interface Aanvragen {
  termijn:
    | {
        soort: 'jaar'
        /** Years after the calendar year of the right. */ erna: number
        /** `MM-DD`. */ totEnMet: string
      }
    /** A right begins at most so many months before the period in which one applies. */
    | { soort: 'terug'; maanden: number; per: Tijdvaksoort }
  bron: string
  teControleren?: true
}

export type Tijdvaksoort = 'dag' | 'maand' | 'kwartaal' | 'jaar'

/** The last day on which one can apply for a right that begins on this day, without losing any of it. */
export function lastAanvraagdag({ termijn }: Aanvragen, begin: string): string {
  if (termijn.soort === 'jaar') return `${Number(begin.slice(0, 4)) + termijn.erna}-${termijn.totEnMet}`
  const { maanden, per } = termijn
  if (per === 'dag') return minDatum(addMaanden(begin, maanden), endOfMaanden(begin, 1 + maanden))
  const lengte = MAANDEN[per]
  const maand = Number(addMaanden(`${begin.slice(0, 7)}-01`, maanden).slice(5, 7))
  return endOfMaanden(begin, maanden + lengte - ((maand - 1) % lengte))
}

const MAANDEN = { maand: 1, kwartaal: 3, jaar: 12 } satisfies Record<Exclude<Tijdvaksoort, 'dag'>, number>

/** The last day of so many whole months, the month of this day included. */
function endOfMaanden(datum: string, maanden: number): string {
  return addDagen(addMaanden(`${datum.slice(0, 7)}-01`, maanden), -1)
}

const minDatum = (een: string, ander: string): string => (een < ander ? een : ander)
