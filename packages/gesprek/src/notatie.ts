import { getallocale } from './taal.ts'

const notaties = new Map<string, Intl.NumberFormat>()

/** Numbers as a language writes them; making a notation costs more than a whole sum. */
export function notatieVan(taal: string, vorm: Intl.NumberFormatOptions): Intl.NumberFormat {
  const sleutel = `${taal} ${JSON.stringify(vorm)}`
  const notatie = notaties.get(sleutel) ?? new Intl.NumberFormat(getallocale(taal), vorm)
  notaties.set(sleutel, notatie)
  return notatie
}
