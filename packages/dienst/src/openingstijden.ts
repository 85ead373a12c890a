import { Temporal } from 'temporal-polyfill'

export type Weekdag = 'maandag' | 'dinsdag' | 'woensdag' | 'donderdag' | 'vrijdag' | 'zaterdag' | 'zondag'

/** Wall-clock times `HH:MM`; `tot` is the first minute that is closed again. */
export interface Tijdvak {
  van: string
  tot: string
}

export interface Openingstijden {
  week: Partial<Record<Weekdag, Tijdvak[]>>
  /** Holidays and other days with their own hours, by ISO date; an empty list is closed. */
  uitzonderingen: Record<string, Tijdvak[]>
}

export interface Opening extends Tijdvak {
  /** ISO date. */
  datum: string
}

const TIJDZONE = 'Europe/Amsterdam'
const WEEKDAGEN: readonly Weekdag[] = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']
/** Longer than any holiday; a loket that stays closed longer has no next opening. */
const DAGEN_VOORUIT = 60

/** The opening in which an ISO instant falls; null when closed. */
export function findOpening(tijden: Openingstijden, moment: string): Opening | null {
  const { dag, tijd } = readMoment(moment)
  return listOpeningen(tijden, dag).find(({ van, tot }) => van <= tijd && tijd < tot) ?? null
}

/** The first opening that begins after an ISO instant. */
export function findVolgendeOpening(tijden: Openingstijden, moment: string): Opening | null {
  const { dag, tijd } = readMoment(moment)
  for (let verder = 0; verder <= DAGEN_VOORUIT; verder += 1) {
    const openingen = listOpeningen(tijden, dag.add({ days: verder }))
    const volgende = openingen.find(({ van }) => verder > 0 || van > tijd)
    if (volgende) return volgende
  }
  return null
}

/** When an opening begins, as an ISO instant with the offset of that day. */
export function toTijdstip({ datum, van }: Opening): string {
  const begin = Temporal.PlainDate.from(datum).toZonedDateTime({ timeZone: TIJDZONE, plainTime: van })
  return begin.toString({ timeZoneName: 'never', smallestUnit: 'second' })
}

function readMoment(moment: string) {
  const hier = Temporal.Instant.from(moment).toZonedDateTimeISO(TIJDZONE)
  return { dag: hier.toPlainDate(), tijd: hier.toPlainTime().toString({ smallestUnit: 'minute' }) }
}

function listOpeningen({ week, uitzonderingen }: Openingstijden, dag: Temporal.PlainDate): Opening[] {
  const datum = dag.toString()
  const weekdag = WEEKDAGEN[dag.dayOfWeek - 1] ?? 'zondag'
  const vakken = Object.hasOwn(uitzonderingen, datum) ? uitzonderingen[datum] : week[weekdag]
  return (vakken ?? []).map((vak) => ({ datum, ...vak })).toSorted((een, ander) => een.van.localeCompare(ander.van))
}
