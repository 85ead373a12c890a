import { datumlocale, getallocale, type Waarden, zetApart } from './taal.ts'

/** Text by key, with values filled in; the `t` of i18next fits. */
export type Vertaal = (sleutel: string, waarden?: Waarden) => string

/** Cents only where there are any: € 129, € 652,50. */
export function formatEuro(bedrag: number, taal: string): string {
  const heel = Number.isInteger(bedrag)
  const tekst = new Intl.NumberFormat(getallocale(taal), {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: heel ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(bedrag)
  return zetApart(tekst, taal)
}

export function formatGetal(getal: number, taal: string): string {
  return new Intl.NumberFormat(getallocale(taal), { maximumFractionDigits: 2 }).format(getal)
}

/** ISO date as people write it: 14 mei 1991. */
export function formatDatum(iso: string, taal: string): string {
  return new Intl.DateTimeFormat(datumlocale(taal), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${iso}T00:00:00Z`),
  )
}

/** Wall-clock time `HH:MM` as people write it: 9.00 in Dutch, 9:00 elsewhere. */
export function formatTijd(tijd: string, taal: string): string {
  const kort = tijd.replace(/^0/, '')
  return taal === 'nl' ? kort.replace(':', '.') : kort
}

/** ISO instant as day and time in the Netherlands: dinsdag 3 maart, 9.00. */
export function formatMoment(iso: string, taal: string): { dag: string; tijd: string } {
  const moment = new Date(iso)
  const hier = { timeZone: 'Europe/Amsterdam' }
  const dag = { ...hier, weekday: 'long', day: 'numeric', month: 'long' } as const
  const tijd = { ...hier, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  return {
    dag: new Intl.DateTimeFormat(datumlocale(taal), dag).format(moment),
    tijd: formatTijd(new Intl.DateTimeFormat('nl-NL', tijd).format(moment), taal),
  }
}

export const isEuro = (eenheid: string | undefined) => eenheid?.startsWith('euro') ?? false

const formatKaal = (getal: number, eenheid: string | undefined, taal: string) =>
  isEuro(eenheid) ? formatEuro(getal, taal) : formatGetal(getal, taal)

/** € 129 per maand; 12 maanden. */
export function formatHoeveelheid(getal: number, eenheid: string | undefined, taal: string, t: Vertaal): string {
  const kaal = formatKaal(getal, eenheid, taal)
  if (!eenheid || eenheid === 'euro') return kaal
  return t(`ui.eenheid.${eenheid}`, { bedrag: kaal })
}

/** Bounds are told in whole euros, rounded outwards so that they still hold. */
export function rondBuitenwaarts({ min, max }: { min: number; max: number }): { min: number; max: number } {
  return min === max ? { min, max } : { min: Math.floor(min), max: Math.ceil(max) }
}

/** tussen € 0 en € 131 per maand; one amount when both are equal. */
export function formatReeks(
  { min, max, eenheid }: { min: number; max: number; eenheid?: string },
  taal: string,
  t: Vertaal,
): string {
  if (min === max) return formatHoeveelheid(min, eenheid, taal, t)
  return t('ui.reeks', { min: formatKaal(min, eenheid, taal), max: formatHoeveelheid(max, eenheid, taal, t) })
}

/** "a, b en c". The Arabic "and" is joined to its word, but not to a Latin one. */
export function formatOpsomming(delen: string[], taal: string): string {
  const lijst = new Intl.ListFormat(taal, { type: 'conjunction' }).format(delen)
  return taal === 'ar' ? lijst.replace(/ و(?=\p{Script=Latin})/gu, ' و ') : lijst
}
