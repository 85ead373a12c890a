import { newId } from '@loket/contract/client'
import type { CreateOproep } from '@loket/contract/oproep'

/** What callers of the demo choose in the telephone menu; texts `wachtrij.oproep.<id>`. */
const bellers = [
  { onderwerp: 'rondkomen', vraagpatroon: 'rondkomen', taal: 'nl' },
  { onderwerp: 'verhuizen', vraagpatroon: 'verhuizen', taal: 'nl' },
  { onderwerp: 'zorg', vraagpatroon: null, taal: 'nl' },
  { onderwerp: 'verhuizen', vraagpatroon: 'verhuizen', taal: 'en' },
  { onderwerp: 'anders', vraagpatroon: null, taal: 'nl' },
] as const

export type Bellersonderwerp = (typeof bellers)[number]['onderwerp']

/** Callers come by turns, so that a demonstration goes the same way every time. */
export function makeOproep(beurt: number, noem: (onderwerp: Bellersonderwerp) => string): CreateOproep {
  const beller = bellers[beurt % bellers.length] ?? bellers[0]
  return { ...beller, id: newId(), onderwerp: noem(beller.onderwerp) }
}
