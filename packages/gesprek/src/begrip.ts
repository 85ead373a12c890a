import type { Bereik, Eenheid, Waarde } from '@loket/kennis/gegevens'

export type Begripsoort = 'ja_nee' | 'geheel_getal' | 'getal' | 'bedrag' | 'percentage' | 'datum' | 'keuze'

/** ISO dates, both included. */
export interface Datumbereik {
  min: string
  max: string
  /** Nothing later than the date for which is decided. */
  totDatum?: true
}

/**
 * A kind of fact. Texts: `begrip.<id>.kort` (a noun: "inkomen"), `.hulp`, `.waar_te_vinden`, `.keuze.<keuze>`,
 * per group `.vraag.<groep>` and, where speech differs, `.vraag_gesproken.<groep>`; with an aanname `aanname.<id>`.
 */
export interface Begripinfo {
  soort: Begripsoort
  /** Groups that have this fact: `aanvrager`, `kinderen`, `woning`. */
  groepen: string[]
  eenheid?: Eenheid
  /** Absent for ja_nee and keuze. */
  bereik?: Bereik | Datumbereik
  thema: string
  keuzes?: string[]
  /** `gewoon`, `gevoelig` or `bijzonder`. */
  privacy: Privacyklasse
  /** Used when the fact is absent; such a fact is never asked by itself. */
  aanname?: Waarde
  /** What people earn, before or after tax: of more of it they keep what they do not lose elsewhere. */
  verdiensten?: 'bruto' | 'netto'
  /** Known for certain only when the year is over; what is paid on it is settled afterwards. */
  schatting?: true
  /** Whether a change of it may be named; costs only where they give a right. Numbers yes, other answers no, unless it says so. */
  teVeranderen?: 'ja' | 'nee' | 'voor_recht'
  /** Per group the document that proves this fact; text `bewijsstuk.<id>`. */
  bewijs?: Record<string, string>
  /** Of a date of birth: ages that people can see coming. */
  mijlpalen?: Mijlpaal[]
}

/** Text: `begrip.<begrip>.mijlpaal.<id>.<groep>`. The age is a number of months, or a figure of that name. */
export interface Mijlpaal {
  id: string
  groepen: string[]
  maanden?: number
  cijfer?: string
}

export type Privacyklasse = 'gewoon' | 'gevoelig' | 'bijzonder'

/**
 * A group of facts. `een` always exists, `misschien` is asked with ja/nee, `lijst` with a number.
 * Texts: `groep.<id>.label` ("kind {nummer}"), `.wie` ("uw {rang} kind"), `.van` ("{kort} van uw {rang} kind");
 * for misschien and lijst also `.vraag`, `.vraag_gesproken`, `.hulp` and `.kort` as a begrip has them.
 */
export interface Groepinfo {
  id: string
  soort: 'een' | 'misschien' | 'lijst'
  /** For a lijst: `kind` for `kinderen`. */
  enkelvoud?: string
  /** For a lijst. */
  maximum?: number
  /** Theme of the question whether or how many there are. */
  thema: string
}
