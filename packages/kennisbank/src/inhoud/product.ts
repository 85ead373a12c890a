import type { Product } from '@loket/gesprek/product'
import { type Deel, joinZinnen, listVoorwaarde, prefixTeksten, refVoorwaarde } from './deel.ts'
import type { Productbron } from './product-schema.ts'
import type { Uplproduct } from './upl.ts'

export function takeProduct(bron: Productbron, bestand: string, upl: Uplproduct | undefined): Deel<Product> {
  const { id } = bron
  const eigen = `product.${id}`
  const stukken = bron.nodig.bewijsstukken
  return {
    bestand,
    waarde: {
      id,
      ...(upl && { upl: upl.naam, uplUri: upl.uri }),
      organisatie: bron.organisatie,
      thema: bron.thema,
      regeling: bron.regeling,
      voorwaarde: refVoorwaarde(eigen, bron.alleen_als),
      kanalen: bron.kanalen.map(({ kanaal, url, telefoon, digid }) => ({ kanaal, url, telefoon, digid })),
      afhandeling: { niveau: bron.afhandeling.niveau, ja: bron.afhandeling.ja },
      doorlooptijd: bron.termijn.dagen,
      bewijsstukken: stukken.map((stuk) => ({
        id: stuk.id,
        voorwaarde: refVoorwaarde(`${eigen}.${stuk.id}`, stuk.alleen_als),
      })),
      stappen: bron.stappen.map(({ wie, minuten, dagen }) => ({ wie, minuten, dagen })),
      formulier: bron.formulier,
      vervolg: bron.vervolg,
      bron: bron.bron,
      grondslagen: upl?.grondslagen ?? [],
      fictief: bron.fictief,
    },
    teksten: prefixTeksten(eigen, listTeksten(bron)),
    voorwaarden: [
      ...listVoorwaarde(eigen, bron.alleen_als, { bestand, pad: ['alleen_als'] }),
      ...stukken.flatMap((stuk, i) => {
        const pad = ['nodig', 'bewijsstukken', i, 'alleen_als']
        return listVoorwaarde(`${eigen}.${stuk.id}`, stuk.alleen_als, { bestand, pad })
      }),
    ],
  }
}

function listTeksten(bron: Productbron): Record<string, string | undefined> {
  const { titel, wat, voor_wie, kosten, waar, bezwaar, geen_reactie } = bron
  return {
    titel,
    wat,
    voor_wie,
    voorwaarden: joinZinnen(bron.voorwaarden),
    nodig: bron.nodig.tekst,
    kosten,
    termijn: bron.termijn.tekst,
    waar,
    bezwaar,
    geen_reactie,
    knip: bron.afhandeling.knip,
    stappen: textOf(bron.stappen.map((stap) => stap.wat)),
    beoordeling: textOf(bron.beoordeling),
    trefwoorden: joinZinnen(bron.trefwoorden),
    ...Object.fromEntries(bron.kanalen.map(({ kanaal, tekst }) => [`kanaal.${kanaal}`, tekst])),
  }
}

const textOf = (zinnen: string[]): string | undefined => (zinnen.length > 0 ? joinZinnen(zinnen) : undefined)
