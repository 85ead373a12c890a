import type { Eenheid } from './gegevens.ts'

export type Begripsoort = 'ja_nee' | 'geheel_getal' | 'getal' | 'bedrag' | 'percentage' | 'datum' | 'keuze'

/**
 * A typical answer and the share of people who give it; together they order questions and nothing else.
 * Below zero at a fact that is a day in the past: so long before the date of the evaluation, as a difference of codes.
 */
export interface Aandeel {
  waarde: number
  deel: number
}

/** A kind of fact. Values are integers: euros times `schaal`, the code of a date, the number of a choice, 0 or 1. */
export interface Begrip {
  id: string
  soort: Begripsoort
  eenheid?: Eenheid
  schaal: number
  laag: number
  hoog: number
  /** The highest value is the date of the evaluation. */
  totDatum?: true
  keuzes?: string[]
  thema: string
  aanname?: number
  /** Asked once and translated for each law; no rule reads it, and it has no register. */
  meta?: true
  volgt?: Volgregel[]
  gebruikelijk: Aandeel[]
  /** Where the answers of one group differ from that. */
  gebruikelijkVan?: Record<string, Aandeel[]>
}

/** An answer on a meta-begrip from `laag` to `hoog` makes this the answer here. */
export interface Volgregel {
  /** Number of the meta-begrip. */
  uit: number
  laag: number
  hoog: number
  dan: number
  bron: string
}

/** A group and where its facts lie: presence or number at `slot`, then the facts of each member one after another. */
export interface Pakketgroep {
  naam: string
  soort: 'een' | 'misschien' | 'lijst'
  enkelvoud: string
  maximum: number
  slot: number
  thema: string
  begrippen: number[]
  /** Meta-begrippen that may be told of a member. */
  meta: number[]
  gebruikelijk: Aandeel[]
}

/** A dated figure; `[from, until, lowest, highest, certain]`, until is exclusive and 0 for open. */
export type Cijferwaarde = [vanaf: number, tot: number, laag: number, hoog: number, zeker: 0 | 1]
/** The same for the rows of a table, with the number from which each row holds. */
export type Tabelwaarde = [vanaf: number, tot: number, laag: number[], hoog: number[], zeker: 0 | 1, grenzen: number[]]

interface Gedateerd<W> {
  naam: string
  schaal: number
  eenheid: Eenheid
  waarden: W[]
  gemeenten?: Record<string, W[]>
}
export type Cijfer = Gedateerd<Cijferwaarde>
/** One column of a table by brackets. */
export interface Tabel extends Gedateerd<Tabelwaarde> {
  /** Unit and scale of the number that is looked up. */
  op: Eenheid
  opschaal: number
  /** The most rows on any date. */
  rijen: number
}

/** `recht_als` as a tree: a condition by number, or all or one of a list; `tenzij` turns a condition around. */
export type Voorwaardeboom =
  | { voorwaarde: number; tenzij?: true }
  | { alle: Voorwaardeboom[] }
  | { een: Voorwaardeboom[] }

export interface Pakketstap {
  naam: string
  register: number
  schaal: number
  eenheid: Eenheid
}

export interface Pakketuitkomst {
  regeling: string
  /** Under which name its sentences are known, when that is not the regeling itself. */
  teksten?: string
  recht: number
  bedrag?: Pakketstap
  boom: Voorwaardeboom
  /** Register and source of each condition, in the order of the file. */
  voorwaarden: { register: number; bron: string }[]
  stappen: Pakketstap[]
  /** Numbers of the figures and tables it rests on. */
  cijfers: number[]
  /** Slots of the facts it may rest on that have an aanname. */
  aannames: number[]
}

export interface Programma {
  /** Five numbers per instruction: operation, target, and three operands (registers, unless the operation says otherwise). */
  code: number[]
  /** So much of the code decides the outcomes and amounts; the rest explains them and tests the loose conditions. */
  kern: number
  registers: number
  /** Literals follow the facts, and after them figures: one register each, of a table the bounds of its rows and then their values. */
  letterlijk: number[]
  cijfers: number[]
  uitkomsten: Pakketuitkomst[]
  voorwaarden: Record<string, { register: number; cijfers: number[] }>
}

export interface Schijf {
  vanaf: number
  programma: number
}

export interface Regelpakket {
  vorm: 2
  /** Sum over all the rest. */
  som: number
  groepen: Pakketgroep[]
  begrippen: Begrip[]
  /** Number of registers with reference dates and facts: the same in every program. */
  feitregisters: number
  cijfers: (Cijfer | Tabel)[]
  programmas: Programma[]
  /** In order of date; a programma of -1 has no rules. */
  schijven: Schijf[]
  gemeenten: string[]
  /** All regelingen of the pack, in order. */
  regelingen: string[]
}
