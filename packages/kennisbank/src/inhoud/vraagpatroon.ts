import type { Vraagpatroon } from '@loket/gesprek/product'
import { type Deel, joinZinnen, listVoorwaarde, prefixTeksten, refVoorwaarde } from './deel.ts'
import type { Vraagpatroonbron } from './vraagpatroon-schema.ts'

export function takeVraagpatroon(bron: Vraagpatroonbron, bestand: string): Deel<Vraagpatroon> {
  const { id, titel, thema, themas, verhaal, vragen, regelingen } = bron
  const eigen = `vraagpatroon.${id}`
  return {
    bestand,
    waarde: {
      id,
      thema,
      themas,
      vragen,
      regelingen,
      producten: bron.producten.map(({ product, rol, na, alleen_als, termijn }) => ({
        product,
        rol,
        na,
        voorwaarde: refVoorwaarde(`${eigen}.${product}`, alleen_als),
        termijn,
      })),
    },
    teksten: prefixTeksten(eigen, {
      titel,
      verhaal,
      trefwoorden: joinZinnen(bron.trefwoorden),
      gesproken: bron.gesproken.length > 0 ? joinZinnen(bron.gesproken) : undefined,
      ...Object.fromEntries(bron.producten.map(({ product, waarom }) => [`waarom.${product}`, waarom])),
    }),
    voorwaarden: bron.producten.flatMap(({ product, alleen_als }, i) =>
      listVoorwaarde(`${eigen}.${product}`, alleen_als, { bestand, pad: ['producten', i, 'alleen_als'] }),
    ),
  }
}
