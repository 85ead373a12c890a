import { datumlocale } from './taal.ts'

const DAG = 86_400_000
const DATUMVORM = /^(\d{4})-(\d{2})-(\d{2})$/

/** True for an ISO date that stands in the calendar. */
export function isDatum(tekst: string): boolean {
  const delen = DATUMVORM.exec(tekst)
  if (!delen) return false
  const tijd = Date.UTC(Number(delen[1]), Number(delen[2]) - 1, Number(delen[3]))
  return new Date(tijd).toISOString().startsWith(tekst)
}

export function addDagen(datum: string, dagen: number): string {
  return new Date(Date.parse(`${datum}T00:00:00Z`) + dagen * DAG).toISOString().slice(0, 10)
}

/** The day on which someone born on this day is so many months old: born on the 31st or 29 February, the day after. */
export function addMaanden(datum: string, maanden: number): string {
  const [jaar = 0, maand = 1, dag = 1] = datum.split('-').map(Number)
  const tijd = new Date(Date.UTC(jaar, maand - 1 + maanden, 1))
  const lengte = new Date(Date.UTC(jaar, maand + maanden, 0)).getUTCDate()
  return addDagen(tijd.toISOString().slice(0, 10), Math.min(dag, lengte + 1) - 1)
}

const vormen = new Map<string, Intl.DateTimeFormat>()

/** "1 maart 2026" in the language of the conversation. */
export function formatDatum(datum: string, taal: string): string {
  // Making a format costs more than a whole evaluation.
  const vorm = vormen.get(taal) ?? new Intl.DateTimeFormat(datumlocale(taal), { dateStyle: 'long', timeZone: 'UTC' })
  vormen.set(taal, vorm)
  return vorm.format(new Date(`${datum}T00:00:00Z`))
}

/** The calendar day in the Netherlands at this instant, as an ISO date. */
export function toDatum(moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(moment)
}
