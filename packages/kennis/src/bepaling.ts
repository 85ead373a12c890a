import type { Eenheid } from './gegevens.ts'

export type Uitkomstsoort = 'recht' | 'geen_recht' | 'nog_nodig'

export interface Bedrag {
  min: number
  max: number
  eenheid: Eenheid
}

/** A decisive condition; `tekst` is the id of its sentence in the texts of the editie, `uitkomst` null when undecided. */
export interface Reden {
  tekst: string
  uitkomst: boolean | null
  bron: string
}

export interface Tussenstap extends Bedrag {
  naam: string
}

/** A fact that was not given, and the answer on a meta-begrip from which it follows by this article. */
export interface Afleiding {
  gegeven: string
  uit: string
  bron: string
}

export interface Uitkomst {
  regeling: string
  uitkomst: Uitkomstsoort
  /** What is paid out; `{0,0}` without a right; absent for a regeling without an amount. */
  bedrag?: Bedrag
  /** Paths of the facts that can still change this outcome. */
  nogNodig: string[]
  waarom: Reden[]
  stappen: Tussenstap[]
  /** Begrippen with an `aanname` that was used because the fact was not given. */
  aannames: string[]
  /** Facts it rests on that were not given but follow from another answer. */
  afgeleid: Afleiding[]
  /** True when a figure used for this date has no certain source. */
  teControleren: boolean
}

export interface Bepaling {
  datum: string
  uitkomsten: Uitkomst[]
  /** Named conditions that products, vraagpatronen and belscripts put to the same household; null is undecided. */
  voorwaarden: Record<string, boolean | null>
  /** Regelingen of which this editie has no figures on this date. */
  zonderCijfers: string[]
}

export interface Vraagkeuze {
  /** Path of the fact to ask next. */
  gegeven: string
  /** All open facts that can still matter, the best question first. */
  open: string[]
  /** How many questions are expected still to come, this one included. */
  nog: number
}
