import { codeVan, datumTekst } from '@loket/kennis/datum'
import type { Waarde } from '@loket/kennis/gegevens'
import { gebruikelijkVan } from '@loket/kennis/gebruikelijk'
import type { Aandeel, Regelpakket } from '@loket/kennis/pakket'
import type { Gegeven } from './gegeven.ts'

export interface Gebruikelijk {
  waarde: Waarde
  /** Share of people, together 1. */
  deel: number
}

/** Usual answers on this day; they order and group questions and never answer one. */
export function listGebruikelijk(
  { groep, begrip, soort }: Gegeven,
  pakket: Regelpakket,
  datum: string,
): Gebruikelijk[] {
  const pakketgroep = pakket.groepen.find(({ naam }) => naam === groep.id)
  if (!pakketgroep) return []
  if (begrip === undefined)
    return shares(pakketgroep.gebruikelijk, (waarde) => (groep.soort === 'lijst' ? waarde : waarde === 1))
  const bron = pakket.begrippen.find(({ id }) => id === begrip)
  if (!bron) return []
  return shares(gebruikelijkVan(pakketgroep, bron), (waarde) => {
    if (soort === 'ja_nee') return waarde === 1
    // Days in the past are told as so long ago.
    if (soort === 'datum') return datumTekst(waarde < 0 ? codeVan(datum) + waarde : waarde)
    if (soort === 'keuze') return bron.keuzes?.[waarde] ?? ''
    // A percentage is stored as a fraction and told in percents.
    return soort === 'percentage' ? (waarde * 100) / bron.schaal : waarde / bron.schaal
  })
}

function shares(delen: Aandeel[], toWaarde: (waarde: number) => Waarde): Gebruikelijk[] {
  const som = delen.reduce((totaal, { deel }) => totaal + deel, 0)
  return delen.map(({ waarde, deel }) => ({ waarde: toWaarde(waarde), deel: deel / som }))
}
