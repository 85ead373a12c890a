import type { Bedrag } from '@loket/kennis/bepaling'
import type { Bereik, Eenheid } from '@loket/kennis/gegevens'
import { notatieVan } from './notatie.ts'
import { setApart } from './taal.ts'
import { nl, type Zinid } from './zinnen/nl.ts'
import { zin } from './zinnen/zin.ts'

/** "€ 519 per maand", "tussen € 100 en € 131 per maand": bounds outwards in whole euros, so that they hold. */
export function formatBedrag({ min, max, eenheid }: Bedrag, taal: string): string {
  return addPer(formatEuros({ min, max }, taal), eenheid, taal)
}

/** "€ 519 per maand", where the unit has a period. */
export function addPer(bedrag: string, eenheid: Eenheid, taal: string): string {
  const per = perZin(eenheid)
  return per ? zin(taal, per, { bedrag }) : bedrag
}

export function formatEuros({ min, max }: Bereik, taal: string): string {
  if (min === max) return formatEuro(min, taal)
  return zin(taal, 'bedrag.tussen', { min: formatEuro(Math.floor(min), taal), max: formatEuro(Math.ceil(max), taal) })
}

export function formatEuro(bedrag: number, taal: string): string {
  const minimumFractionDigits = Number.isInteger(bedrag) ? 0 : 2
  const notatie = notatieVan(taal, { style: 'currency', currency: 'EUR', minimumFractionDigits })
  return setApart(notatie.format(bedrag), taal)
}

function perZin(eenheid: Eenheid): Zinid | undefined {
  const id = `bedrag.${eenheid}`
  return isZinid(id) ? id : undefined
}

const isZinid = (id: string): id is Zinid => Object.hasOwn(nl, id)
