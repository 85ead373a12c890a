import type { Antwoorden } from '@loket/gesprek/antwoord'

/** A household in a story: products that must be in its plan, and products that must not. */
export interface Verhaal {
  antwoorden: Antwoorden
  wel: string[]
  niet: string[]
}

/** By vraagpatroon, then by who it is. */
export type Verhalen = Record<string, Record<string, Verhaal>>
