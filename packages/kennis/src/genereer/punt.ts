/** Operations of the graph from which text is written; `uit` is a result of a loop over the members of a group. */
export type Puntbewerking =
  | 'getal'
  | 'feit'
  | 'element'
  | 'plus'
  | 'min'
  | 'niet'
  | 'maal'
  | 'hoogste'
  | 'laagste'
  | 'kleiner'
  | 'hoogstens'
  | 'gelijk'
  | 'kies'
  | 'omlaag'
  | 'omhoog'
  | 'rond'
  | 'rij'
  | 'rij_laagste'
  | 'rij_hoogste'
  | 'groot'
  | 'groot_laag'
  | 'groot_hoog'
  | 'uit'

/** How the values of the members become one result; the same numbers as in the bytecode. */
export const SOM = 15
export const HOOGSTE_LID = 16
export const LAAGSTE_LID = 17

/** The rows of a table on one date. */
export interface Puntrijen {
  readonly grenzen: readonly number[]
  readonly waarden: readonly number[]
}

/** The steps of an operation on big integers; an operand is one of its points, or below zero an earlier step. */
export interface Puntstappen {
  readonly stappen: readonly { op: number; van: readonly number[] }[]
}

/** One loop over the members of a group; what it yields is in `uit`. */
export interface Lus {
  readonly nr: number
  readonly aantal: Punt
  readonly uit: Punt[]
}

/** One integer, or with `ja` one boolean. */
export interface Punt {
  /** Operands have a lower number than what is made of them. */
  readonly nr: number
  readonly bewerking: Puntbewerking
  readonly van: readonly Punt[]
  /** The literal, the slot of a fact or of that fact of the first member, the number of a table or of a list of steps, or how a loop adds up. */
  readonly k: number
  /** Facts per member. */
  readonly stap: number
  /** The loop in which it must be counted for every member; of an `uit` the loop that yields it. */
  readonly lus: Lus | null
  readonly ja: boolean
  readonly nooitOnderNul: boolean
}

/** The loop in whose body it stands. */
export function lichaamVan(punt: Punt): Lus | null {
  return punt.bewerking === 'uit' ? null : punt.lus
}
