import type { Reden } from '../bepaling.ts'
import type { Eenheid } from '../gegevens.ts'
import type { Afronding } from '../taal/afronden.ts'
import type { PEILDATA } from '../datum.ts'
import type { Lijstsoort, Rekenteken, Vergelijkteken } from './wetboek.ts'

/** How an outcome came about for one household, in no language: what decides, and the sum in order of calculation. */
export interface Uitleg {
  regeling: string
  /** ISO date of the first day of this version of the rules. */
  vanaf: string
  /** What is explained: the amount, or without a right the conditions. */
  over: 'bedrag' | 'voorwaarden'
  voorwaarden: Voorwaardeuitleg[]
  /** What they and the amount rest on: each step after those that it needs. */
  stappen: Stapuitleg[]
}

/** A decisive condition, with what was found when it was tested. */
export interface Voorwaardeuitleg extends Reden {
  want: Vorm[]
}

/** Which step of which regeling, and of which member when it is counted for each. */
export interface Stapnaam {
  regeling: string
  naam: string
  lid?: Lid
}
export interface Lid {
  groep: string
  nummer: number
}

export interface Stapuitleg extends Stapnaam {
  waarde: Uitlegwaarde | null
  /** What was really counted: of every choice the side that was taken. Absent for yes or no. */
  vorm?: Vorm
  /** Why that side. */
  want: Vorm[]
  bron?: string
  /** ISO date of the first day of the version of the rules in which it stands. */
  vanaf: string
  /** How many steps away from what is explained; null when it only decides which side of a choice is taken. */
  afstand: number | null
}

/** A number is in ones: 27% is 0.27. Bounds that meet are exact; an open yes, no or choice is null. */
export type Uitlegwaarde =
  | { soort: 'getal'; min: number; max: number; eenheid?: Eenheid }
  | { soort: 'ja_nee'; waarde: boolean | null }
  | { soort: 'datum'; min: string; max: string }
  | { soort: 'keuze'; waarde: string | null }

/** Part of a sum, or what was found in a test; `waarde` null where the program keeps none. */
export type Vorm = { waarde: Uitlegwaarde | null } & (
  | { soort: 'getal' }
  | { soort: 'dag'; peil?: (typeof PEILDATA)[number] }
  | { soort: 'woord' }
  | { soort: 'feit'; pad: string; afwezig?: true }
  | { soort: 'cijfer'; cijfer: Cijferherkomst }
  | ({ soort: 'stap' } & Stapnaam)
  | { soort: 'elders'; wat: 'uitkomst' | 'bedrag'; regeling: string }
  | { soort: 'reken'; teken: Rekenteken; van: [Vorm, Vorm] }
  | { soort: 'vergelijk'; teken: Vergelijkteken; van: [Vorm, Vorm] }
  | { soort: 'uiterste'; hoe: 'hoogste' | 'laagste'; van: Vorm[] }
  | { soort: 'afgerond'; hoe: Afronding; op: number; van: Vorm }
  | { soort: 'tabel'; cijfer: Cijferherkomst; op: Vorm; rij: { vanaf: number; tot: number | null } | null }
  | { soort: 'leeftijd'; van: Vorm; op: Vorm }
  | { soort: 'lijst'; hoe: Lijstsoort; groep: string; leden: Lidvorm[] | null }
  /** Which side counts is not certain yet. */
  | { soort: 'open' }
)

/** A figure of the law on the date of the evaluation. */
export interface Cijferherkomst {
  naam: string
  /** ISO date since when it has this value. */
  vanaf: string
  bron: string
  zeker: boolean
}

/** What one member contributes, and why. */
export interface Lidvorm {
  nummer: number
  vorm?: Vorm
  /** Of a test: whether it holds for this one. */
  klopt?: boolean | null
  want: Vorm[]
}
