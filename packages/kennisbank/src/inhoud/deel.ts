import type { Teksten } from '@loket/gesprek/editie'
import type { LosseVoorwaarde } from '@loket/kennis/kennisbron'

/** One file of content taken apart: what the editie holds, its Dutch texts, and its tests for the rule language. */
export interface Deel<T> {
  bestand: string
  waarde: T
  teksten: Teksten
  voorwaarden: LosseVoorwaarde[]
}

/** A list of sentences is one text, a sentence a line. */
export const joinZinnen = (zinnen: string[]): string => zinnen.join('\n')

/** Only what is there: an absent text has no id. */
export function prefixTeksten(voor: string, teksten: Record<string, string | undefined>): Teksten {
  return Object.fromEntries(
    Object.entries(teksten).flatMap(([id, tekst]) => (tekst === undefined ? [] : [[`${voor}.${id}`, tekst]])),
  )
}

type Plek = Pick<LosseVoorwaarde, 'bestand' | 'pad'>

export function listVoorwaarde(id: string, toets: string | undefined, plek: Plek): LosseVoorwaarde[] {
  return toets === undefined ? [] : [{ id, toets, ...plek }]
}

/** The id of the voorwaarde, when there is a test. */
export const refVoorwaarde = (id: string, toets: string | undefined) => (toets === undefined ? undefined : id)
