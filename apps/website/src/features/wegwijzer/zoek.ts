import type { Editiekern, Teksten } from '@loket/gesprek/editie'
import { regelsVan, tekstVan } from '../../inhoud/tekst.ts'

export interface Ingang {
  /** Where it leads. */
  naar: string
  titel: string
  verhaal: string
  /** Found words count, the title double. */
  woorden: string[]
}

/** Everything one can look for: vraagpatronen first, then products. */
export function listIngangen({ vraagpatronen, producten }: Editiekern, teksten: Teksten): Ingang[] {
  const patronen = vraagpatronen.map(({ id }) =>
    makeIngang(`/vraagpatronen/${id}`, teksten, `vraagpatroon.${id}`, 'verhaal'),
  )
  return [...patronen, ...producten.map(({ id }) => makeIngang(`/producten/${id}`, teksten, `product.${id}`, 'wat'))]
}

function makeIngang(naar: string, teksten: Teksten, stam: string, deel: string): Ingang {
  const titel = tekstVan(teksten, `${stam}.titel`)
  const [verhaal = ''] = regelsVan(teksten, `${stam}.${deel}`)
  const trefwoorden = regelsVan(teksten, `${stam}.trefwoorden`)
  return { naar, titel, verhaal, woorden: [titel, titel, ...trefwoorden, verhaal].flatMap(splitWoorden) }
}

/** Lower case without accents, so that "énergie" finds "energie". */
function splitWoorden(tekst: string): string[] {
  return tekst
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((woord) => woord.length > 1)
}

/** Every word of the question must be found, by its beginning; most hits first. */
export function zoekIngangen(vraag: string, ingangen: Ingang[]): Ingang[] {
  const gezocht = splitWoorden(vraag)
  if (gezocht.length === 0) return []
  return ingangen
    .map((ingang) => ({ ingang, treffers: gezocht.map((woord) => countTreffers(woord, ingang.woorden)) }))
    .filter(({ treffers }) => treffers.every((aantal) => aantal > 0))
    .toSorted((een, ander) => sum(ander.treffers) - sum(een.treffers))
    .map(({ ingang }) => ingang)
}

const countTreffers = (gezocht: string, woorden: string[]) =>
  woorden.filter((woord) => woord.startsWith(gezocht)).length

const sum = (getallen: number[]) => getallen.reduce((som, getal) => som + getal, 0)
