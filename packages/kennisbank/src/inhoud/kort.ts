import type { Product } from '@loket/gesprek/product'
import { type Deel, joinZinnen, prefixTeksten } from './deel.ts'
import type { Kortbron } from './kort-schema.ts'
import type { Uplproduct } from './upl.ts'

export function takeKort(bron: Kortbron, bestand: string, upl: Uplproduct | undefined): Deel<Product> {
  const { id, organisatie, thema, titel, wat } = bron
  return {
    bestand,
    waarde: {
      id,
      kort: true,
      ...(upl && { upl: upl.naam, uplUri: upl.uri }),
      organisatie,
      thema,
      kanalen: bron.kanalen.map((kanaal) => ({ kanaal })),
      bewijsstukken: [],
      stappen: [],
      formulier: [],
      vervolg: [],
      grondslagen: upl?.grondslagen ?? [],
    },
    teksten: prefixTeksten(`product.${id}`, { titel, wat, trefwoorden: joinZinnen(bron.trefwoorden) }),
    voorwaarden: [],
  }
}
