import type { Eenheid } from '../gegevens.ts'
import type { Afronding } from '../taal/afronden.ts'
import type { Teken } from '../taal/boom.ts'

/**
 * What the law says, beside the pack that only counts: every condition and step as it was written, with for each part
 * the place where a program keeps its value. Only an explanation reads it.
 */
export interface Wetboek {
  /** Each version of a regeling once. */
  regelingen: Wetregeling[]
  /** In the order of the programs of the pack, and in each in the order of its outcomes. */
  programmas: Wetplaatsing[][]
  /** In the order of the figures of the pack. */
  cijfers: Wetcijfer[]
}

export interface Wetregeling {
  /** Code of the first day of this version. */
  vanaf: number
  voorwaarden: Deel[]
  stappen: Record<string, Wetstap>
  bedrag?: Deel
}

export interface Wetstap {
  plek: number
  deel: Deel
  uitkomst: Uitkomstvorm
  eenheid?: Eenheid
  bron?: string
  /** Number of the group of whose members it is a step. */
  lijst?: number
}

/** Where a program keeps the values of one version of a regeling. */
export interface Wetplaatsing {
  /** Number in `regelingen`. */
  regeling: number
  /** By place the register and what one is in it. In place of a register `NERGENS`, or `VAST` minus a value that is always the same. */
  plekken: number[]
  /** Place and register of a denominator that varies. */
  noemers: [plek: number, register: number][]
}

/** The value is nowhere: worked away, or too big for a register. */
export const NERGENS = -1
export const VAST = -2

/** Sources of a figure, in the order of its values. */
export interface Wetcijfer {
  bronnen: string[]
  gemeenten?: Record<string, string[]>
}

export type Uitkomstvorm = 'getal' | 'ja_nee' | 'datum' | 'keuze'
export interface Geval {
  als: Deel
  dan: Deel
}
export type Vergelijkteken = Extract<Teken, '=' | '<>' | '<' | '<=' | '>' | '>='>
export type Rekenteken = Extract<Teken, '+' | '-' | '*' | '/'>
export type Lijstsoort = 'aantal' | 'som' | 'een_van' | 'alle' | 'hoogste' | 'laagste'

/** Part of an expression; `plek` is where its value is. */
export type Deel =
  | { soort: 'getal'; waarde: number; eenheid?: Eenheid }
  | { soort: 'dag'; datum: string }
  /** Number of a reference date. */
  | { soort: 'peil'; nummer: number }
  | { soort: 'woord'; woord: string }
  /** Register of a fact, of the first member for a list; of a group, whether and how many there are. */
  | { soort: 'feit'; slot: number; lijst?: number }
  | { soort: 'cijfer'; nummer: number }
  | { soort: 'stap'; regeling: string; naam: string }
  | { soort: 'elders'; wat: 'uitkomst' | 'bedrag'; regeling: string; plek: number; eenheid?: Eenheid }
  | { soort: 'reken'; teken: Rekenteken; van: [Deel, Deel]; plek: number; eenheid?: Eenheid }
  | { soort: 'vergelijk'; teken: Vergelijkteken; van: [Deel, Deel]; plek: number }
  | { soort: 'en' | 'of'; van: [Deel, Deel]; plek: number }
  | { soort: 'niet'; van: Deel }
  | { soort: 'kies'; uitkomst: Uitkomstvorm; gevallen: Geval[]; anders: Deel; plek: number; eenheid?: Eenheid }
  | { soort: 'uiterste'; hoe: 'hoogste' | 'laagste'; van: Deel[]; plek: number; eenheid?: Eenheid }
  | { soort: 'afgerond'; hoe: Afronding; op: number; van: Deel; plek: number; eenheid?: Eenheid }
  | { soort: 'tabel'; nummer: number; op: Deel; plek: number }
  | { soort: 'leeftijd'; van: Deel; op: Deel; plek: number; eenheid: 'jaren' | 'maanden' }
  | { soort: 'lijst'; hoe: Lijstsoort; lijst: number; van?: Deel; plek: number; eenheid?: Eenheid }
