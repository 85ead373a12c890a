import type { Tijdvak, Weekdag } from '@loket/gesprek/product'
import { datumlocale, zetApart } from '@loket/ui/taal'

const DAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const
/** A Monday, to take the names of the days from. */
const MAANDAG = Date.UTC(2024, 0, 1)

export interface Urenregel {
  dagen: string
  tijden: string
}

/** Days in a row with the same hours are one line: "maandag - vrijdag". */
export function listUren(week: Partial<Record<Weekdag, Tijdvak[]>>, taal: string): Urenregel[] {
  const naam = new Intl.DateTimeFormat(datumlocale(taal), { weekday: 'long', timeZone: 'UTC' })
  const regels: { van: number; tot: number; tijden: string }[] = []
  DAGEN.forEach((dag, i) => {
    const tijden = (week[dag] ?? []).map(({ van, tot }) => zetApart(`${van} - ${tot}`, taal)).join(', ')
    if (tijden === '') return
    const vorige = regels.at(-1)
    if (vorige && vorige.tijden === tijden && vorige.tot === i - 1) vorige.tot = i
    else regels.push({ van: i, tot: i, tijden })
  })
  const dagnaam = (i: number) => naam.format(MAANDAG + i * 86_400_000)
  return regels.map(({ van, tot, tijden }) => ({
    dagen: van === tot ? dagnaam(van) : `${dagnaam(van)} - ${dagnaam(tot)}`,
    tijden,
  }))
}
