import type { Eenheden } from './eenheden.ts'
import type { Knoop } from './knoop.ts'

/** A number is teller / (noemer * schaal); a noemer is only there after division by something that varies. */
export interface Getal {
  soort: 'getal'
  teller: Knoop
  noemer: Knoop | null
  schaal: bigint
  eenheden: Eenheden
}
export interface JaNee {
  soort: 'ja_nee'
  knoop: Knoop
}
export interface Datum {
  soort: 'datum'
  knoop: Knoop
}
/** The node is the number of the choice in `keuzes`. */
export interface Keuze {
  soort: 'keuze'
  knoop: Knoop
  keuzes: readonly string[]
}
/** A group that is a list, as the first argument of `aantal`, `som` and the like. */
export interface Groepwaarde {
  soort: 'groep'
  naam: string
  lijst: number
  aantal: Knoop
}
export type Waarde = Getal | JaNee | Datum | Keuze | Groepwaarde

export const SOORTNAAM = {
  getal: 'een getal',
  ja_nee: 'ja of nee',
  datum: 'een datum',
  keuze: 'een keuze',
  groep: 'een groep personen',
} as const satisfies Record<Waarde['soort'], string>
