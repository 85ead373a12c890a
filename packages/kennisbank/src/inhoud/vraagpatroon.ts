import type { Vraagpatroon } from '@loket/gesprek/product'
import { type Deel, joinZinnen, listVoorwaarde, prefixTeksten, refVoorwaarde } from './deel.ts'
import type { Vraagpatroonbron } from './vraagpatroon-schema.ts'

export function takeVraagpatroon(bron: Vraagpatroonbron, bestand: string): Deel<Vraagpatroon> {
  const { id, titel, thema, themas, verhaal, vragen } = bron
  const eigen = `vraagpatroon.${id}`
  const rechten = bron.regelingen.map((een) => takeRecht(een, eigen))
  const voorSommigen = rechten.flatMap(({ regeling, voorwaarde }) => (voorwaarde ? [[regeling, voorwaarde]] : []))
  return {
    bestand,
    waarde: {
      id,
      thema,
      themas,
      vragen,
      regelingen: rechten.map(({ regeling }) => regeling),
      ...(voorSommigen.length > 0 && { rechtvoorwaarden: Object.fromEntries(voorSommigen) }),
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
    voorwaarden: [
      ...bron.producten.flatMap(({ product, alleen_als }, i) =>
        listVoorwaarde(`${eigen}.${product}`, alleen_als, { bestand, pad: ['producten', i, 'alleen_als'] }),
      ),
      ...rechten.flatMap(({ regeling, alleen_als }, i) =>
        listVoorwaarde(`${eigen}.recht.${regeling}`, alleen_als, { bestand, pad: ['regelingen', i, 'alleen_als'] }),
      ),
    ],
  }
}

function takeRecht(bron: Vraagpatroonbron['regelingen'][number], eigen: string) {
  const { regeling, alleen_als } = typeof bron === 'string' ? { regeling: bron, alleen_als: undefined } : bron
  return { regeling, alleen_als, voorwaarde: refVoorwaarde(`${eigen}.recht.${regeling}`, alleen_als) }
}
