import type { Locatie, Organisatie } from '@loket/gesprek/product'
import { type Deel, prefixTeksten } from './deel.ts'
import type { Organisatiebron } from './organisatie-schema.ts'

export function takeOrganisatie(bron: Organisatiebron, bestand: string): Deel<Organisatie> {
  const { naam, wat, locaties, ...rest } = bron
  const namen = Object.fromEntries(locaties.map((locatie) => [`locatie.${locatie.id}`, locatie.naam]))
  return {
    bestand,
    waarde: { ...rest, locaties: locaties.map(takeLocatie) },
    teksten: prefixTeksten(`organisatie.${bron.id}`, { naam, wat, ...namen }),
    voorwaarden: [],
  }
}

function takeLocatie(bron: Organisatiebron['locaties'][number]): Locatie {
  const { id, adres, wijk, openingstijden, toegankelijk } = bron
  return { id, adres, wijk, openingstijden, toegankelijk }
}
