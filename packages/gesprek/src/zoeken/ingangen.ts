import type { Editiekern, Teksten } from '../editie.ts'
import type { SocialeKaart } from '../kaart.ts'
import type { Begrippenlijst } from '../term.ts'

/** Something one can look for, with its words by where they stand. */
export interface Ingang {
  /** Soort and id together. */
  sleutel: string
  soort: 'vraagpatroon' | 'product' | 'voorziening' | 'term'
  id: string
  titel: string
  wat: string
  trefwoorden: string
  gesproken: string
  /** How much more likely this is the answer than another with the same words. */
  gewicht: number
}

/** A story leads to the right products; what is told in full is asked for most. */
const GEWICHT = { vraagpatroon: 1.2, product: 1.1, kort: 0.9, voorziening: 0.85 }

export function listIngangen(
  { vraagpatronen, producten }: Pick<Editiekern, 'vraagpatronen' | 'producten'>,
  teksten: Teksten,
  kaart: SocialeKaart | undefined,
): Ingang[] {
  const tekst = (id: string) => teksten[id] ?? ''
  const behoeften = (ids: string[]) =>
    ids.map((id) => `${tekst(`behoefte.${id}.titel`)} ${tekst(`behoefte.${id}.trefwoorden`)}`).join(' ')
  return [
    ...vraagpatronen.map(({ id }) => ({
      ...woordenVan('vraagpatroon', id, 'verhaal', teksten),
      gewicht: GEWICHT.vraagpatroon,
    })),
    ...producten.map(({ id, kort }) => ({
      ...woordenVan('product', id, 'wat', teksten),
      gewicht: kort ? GEWICHT.kort : GEWICHT.product,
    })),
    ...(kaart?.voorzieningen ?? []).map((voorziening) => ({
      ...woordenVan('voorziening', voorziening.id, 'wat', teksten),
      titel: tekst(`voorziening.${voorziening.id}.naam`),
      trefwoorden: behoeften(voorziening.behoeften),
      gewicht: GEWICHT.voorziening,
    })),
  ]
}

/** What words mean: beside the rest, because whoever types "bezwaar" more often wants to make one. */
export function listTermingangen({ termen }: Begrippenlijst, teksten: Teksten): Ingang[] {
  return termen.map(({ id }) => ({
    ...woordenVan('term', id, 'uitleg', teksten),
    titel: teksten[`term.${id}.naam`] ?? '',
    gewicht: 1,
  }))
}

function woordenVan(soort: Ingang['soort'], id: string, deel: string, teksten: Teksten): Omit<Ingang, 'gewicht'> {
  const tekst = (naam: string) => teksten[`${soort}.${id}.${naam}`] ?? ''
  return {
    sleutel: `${soort}.${id}`,
    soort,
    id,
    titel: tekst('titel'),
    wat: tekst(deel),
    trefwoorden: tekst('trefwoorden'),
    gesproken: tekst('gesproken'),
  }
}
