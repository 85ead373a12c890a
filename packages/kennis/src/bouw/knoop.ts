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

/** One integer of the program. `laag` and `hoog` bound it for every household within the declared ranges. */
export interface Knoop {
  readonly id: number
  readonly bewerking: Bewerking
  readonly van: readonly Knoop[]
  /** The literal, or the number of the slot, figure, reference date or list. */
  readonly k: number
  readonly laag: number
  readonly hoog: number
  /** Number of the list of whose member this is a fact; -1 for what holds for the household. */
  readonly lijst: number
}

export const GRENS = Number.MAX_SAFE_INTEGER
