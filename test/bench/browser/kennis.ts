import type { Invoer } from '@loket/kennis/gegevens'
import { openKennis } from '@loket/kennis/kennis'
import { type Huishouden, uitkomstVan } from '../motoren/huishouden.ts'

const DATUM = '2026-03-01'
const invoerVan = (h: Huishouden): Invoer => ({ datum: DATUM, gegevens: { h: { ...h } } })

/** Opens the pack as it came over the line; the engine decides, and says what to ask when nothing is known. */
export function open(pakket: string) {
  const kennis = openKennis(JSON.parse(pakket))
  return {
    decide: (h: Huishouden) => uitkomstVan(kennis.bereken(invoerVan(h)).map(({ bedrag }) => bedrag)),
    ask: () => kennis.volgendeVraag({ datum: DATUM, gegevens: { h: {} } })?.gegeven,
  }
}
