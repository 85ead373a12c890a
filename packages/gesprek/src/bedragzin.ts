import type { Bedrag } from '@loket/kennis/bepaling'
import type { Bereik, Eenheid } from '@loket/kennis/gegevens'

/** What comes after an amount in a sentence. */
const PER: Partial<Record<Eenheid, { nl: string; en: string }>> = {
  euro_per_uur: { nl: ' per uur', en: ' an hour' },
  euro_per_dag: { nl: ' per dag', en: ' a day' },
  euro_per_maand: { nl: ' per maand', en: ' a month' },
  euro_per_kwartaal: { nl: ' per kwartaal', en: ' a quarter' },
  euro_per_jaar: { nl: ' per jaar', en: ' a year' },
  euro_eenmalig: { nl: ' in één keer', en: ' once' },
}

/** "€ 519 per maand", "tussen € 100 en € 131 per maand": bounds outwards in whole euros, so that they hold. */
export function formatBedrag({ min, max, eenheid }: Bedrag, taal: string): string {
  const per = PER[eenheid]?.[taal === 'nl' ? 'nl' : 'en'] ?? ''
  return formatEuros({ min, max }, taal) + per
}

export function formatEuros({ min, max }: Bereik, taal: string): string {
  if (min === max) return formatEuro(min, taal)
  const [laag, hoog] = [formatEuro(Math.floor(min), taal), formatEuro(Math.ceil(max), taal)]
  return taal === 'nl' ? `tussen ${laag} en ${hoog}` : `between ${laag} and ${hoog}`
}

export function formatEuro(bedrag: number, taal: string): string {
  return new Intl.NumberFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: Number.isInteger(bedrag) ? 0 : 2,
  }).format(bedrag)
}
