import type { Term } from '@loket/gesprek/term'

export interface Lettergroep {
  letter: string
  termen: Term[]
}

/** In the order of their names, which are Dutch in every language. */
export function groupTermen(termen: Term[], naamVan: (id: string) => string): Lettergroep[] {
  const groepen = new Map<string, Term[]>()
  for (const term of termen.toSorted((een, ander) => naamVan(een.id).localeCompare(naamVan(ander.id), 'nl'))) {
    const letter = naamVan(term.id).charAt(0).toUpperCase()
    groepen.set(letter, [...(groepen.get(letter) ?? []), term])
  }
  return [...groepen].map(([letter, eigen]) => ({ letter, termen: eigen }))
}
