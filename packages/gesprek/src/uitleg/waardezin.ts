import type { Eenheid } from '@loket/kennis/gegevens'
import type { Uitlegwaarde } from '@loket/kennis/uitleg/uitleg'
import { formatDatum } from '../datum.ts'
import { notatieVan } from '../notatie.ts'
import { setApart } from '../taal.ts'
import { telzin, zin } from '../zinnen/zin.ts'

/** Fewer are a term, which the law counts in months; more are an age. */
const MAANDEN_ALS_LEEFTIJD = 60

type Getalwaarde = Extract<Uitlegwaarde, { soort: 'getal' }>

/** A number to the last figure that counts: an amount that is not rounded yet shows parts of a cent. */
export function formatGetal(getal: number, eenheid: Eenheid | undefined, taal: string): string {
  if (eenheid?.startsWith('euro')) return formatGeld(getal, taal)
  switch (eenheid) {
    case 'procent':
      return notatieVan(taal, { style: 'percent', maximumFractionDigits: 3 }).format(getal)
    case 'jaren':
      return Number.isInteger(getal) ? telzin(taal, 'uitleg.jaren', getal) : kaal(getal, taal)
    case 'maanden':
      return formatMaanden(getal, taal)
    case 'uren_per_maand':
      return zin(taal, 'uitleg.uren', { getal: kaal(getal, taal) })
    default:
      return kaal(getal, taal)
  }
}

export function formatGrenzen({ min, max, eenheid }: Getalwaarde, taal: string): string {
  const getal = (waarde: number) => formatGetal(waarde, eenheid, taal)
  return min === max ? getal(min) : zin(taal, 'uitleg.van_tot', { min: getal(min), max: getal(max) })
}

export function formatDagen({ min, max }: Extract<Uitlegwaarde, { soort: 'datum' }>, taal: string): string {
  if (min === max) return formatDatum(min, taal)
  return zin(taal, 'uitleg.onbekend')
}

function formatGeld(bedrag: number, taal: string): string {
  const centen = Math.abs(bedrag * 100 - Math.round(bedrag * 100)) < 1e-6
  const minimumFractionDigits = Math.abs(bedrag - Math.round(bedrag)) < 1e-8 ? 0 : 2
  const cijfers = isKlein(bedrag)
    ? KLEIN
    : { minimumFractionDigits, maximumFractionDigits: centen ? minimumFractionDigits : 4 }
  return setApart(notatieVan(taal, { style: 'currency', currency: 'EUR', ...cijfers }).format(bedrag), taal)
}

function formatMaanden(maanden: number, taal: string): string {
  if (!Number.isInteger(maanden)) return kaal(maanden, taal)
  if (maanden < MAANDEN_ALS_LEEFTIJD) return telzin(taal, 'leeftijd.maanden', maanden)
  const [jaren, rest] = [Math.floor(maanden / 12), maanden % 12]
  const over = telzin(taal, 'leeftijd.maanden', rest)
  if (rest === 0) return telzin(taal, 'uitleg.jaren', jaren)
  return zin(taal, 'leeftijd.jaren_en_maanden', { jaren: telzin(taal, 'leeftijd.jaren', jaren), maanden: over })
}

const kaal = (getal: number, taal: string): string =>
  notatieVan(taal, isKlein(getal) ? KLEIN : { maximumFractionDigits: 4 }).format(getal)

/** A factor of the law may be less than a millionth: of those the first figures count, not the decimals. */
const isKlein = (getal: number): boolean => getal !== 0 && Math.abs(getal) < 0.001
const KLEIN = { maximumSignificantDigits: 6 } as const
