import type { Editie, Teksten } from '@loket/gesprek/editie'

export interface Vraagpatroonkeuze {
  id: string
  titel: string
  verhaal: string
  /** Everything one may search by, folded. */
  woorden: string
}

/** Without capitals and accents, so that "Één" is found with "een". */
const fold = (tekst: string) =>
  tekst
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()

export function listVraagpatronen({ vraagpatronen }: Editie, teksten: Teksten): Vraagpatroonkeuze[] {
  const tekst = (id: string) => teksten[id] ?? ''
  return vraagpatronen.map(({ id, producten }) => {
    const titel = tekst(`vraagpatroon.${id}.titel`)
    const verhaal = tekst(`vraagpatroon.${id}.verhaal`)
    const productnamen = producten.map(({ product }) => tekst(`product.${product}.titel`))
    const woorden = fold([titel, verhaal, tekst(`vraagpatroon.${id}.trefwoorden`), ...productnamen].join(' '))
    return { id, titel, verhaal, woorden }
  })
}

/** Every word must occur somewhere; an empty search finds all. */
export function searchVraagpatronen<T extends { woorden: string }>(keuzes: T[], gezocht: string): T[] {
  const delen = fold(gezocht)
    .split(/\s+/)
    .filter((deel) => deel !== '')
  return keuzes.filter(({ woorden }) => delen.every((deel) => woorden.includes(deel)))
}
