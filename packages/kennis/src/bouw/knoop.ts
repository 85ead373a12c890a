import type { Ruimte } from '../draai/groot.ts'

/** Operations of the intermediate form. Booleans are 0 and 1, so `en` is `laagste` and `of` is `hoogste`. */
export type Bewerking =
  | 'getal'
  | 'peil'
  | 'feit'
  | 'element'
  | 'cijfer'
  | 'plus'
  | 'min'
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
  | 'tabel'
  | 'lus_som'
  | 'lus_hoogste'
  | 'lus_laagste'

/** One integer of the program. `laag` and `hoog` bound it, if need be rounded outward, for every household within the declared ranges. */
export interface Knoop {
  readonly id: number
  readonly bewerking: Bewerking
  readonly van: readonly Knoop[]
  /** The literal, or the number of the slot, figure, reference date or list. */
  readonly k: number
  readonly laag: number
  readonly hoog: number
  /** Exact bounds of what may not fit in a double: it only exists inside an operation on big integers. */
  readonly ruim: Ruimte | null
  /** The operation has to be counted with big integers. */
  readonly groot: boolean
  /** Number of the list of whose member this is a fact; -1 for what holds for the household. */
  readonly lijst: number
}

/** The value of what is the same for every household, else null. */
export function vasteWaarde({ bewerking, k, ruim }: Knoop): bigint | null {
  if (bewerking === 'getal') return BigInt(k)
  return ruim && ruim[0] === ruim[1] ? ruim[0] : null
}

export const GRENS = Number.MAX_SAFE_INTEGER
