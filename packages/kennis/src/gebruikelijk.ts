import type { Aandeel, Begrip, Pakketgroep } from './pakket.ts'

/** The typical answers to a fact of this group, or without a fact to whether or how many there are. */
export function gebruikelijkVan(groep: Pakketgroep, begrip: Begrip | undefined): Aandeel[] {
  return begrip ? (begrip.gebruikelijkVan?.[groep.naam] ?? begrip.gebruikelijk) : groep.gebruikelijk
}
