import type { Privacyklasse } from './begrip.ts'
import type { Kanaal } from './gesprek.ts'

/** Handbook §4.2.2; "tot hier" says what the front office does itself. */
export type Afhandelingsniveau = 'klaar_terwijl_u_wacht' | 'volledig' | 'coproductie'

/** Ways to apply; `post` stands beside the channels of the loket. */
export type Aanvraagkanaal = Kanaal | 'post'

/** Text: `product.<id>.kanaal.<kanaal>`. */
export interface Productkanaal {
  kanaal: Aanvraagkanaal
  /** Where to go on the website of the organisatie. */
  url?: string
  telefoon?: string
  /** DigiD needed. */
  digid?: boolean
}

/** A document to bring or to keep at hand; text `bewijsstuk.<id>`, so that a plan names it once. */
export interface Bewijsstuk {
  id: string
  /** Id of a voorwaarde, `product.<id>.<bewijsstuk>`; only who meets it needs the document. */
  voorwaarde?: string
}

/** A law or rule, with its address. */
export interface Grondslag {
  naam: string
  url: string
}

/** Who does a step of the process, and the norm for it: minutes at the counter, or working days. Text: a line of `.stappen`. */
export interface Processtap {
  wie: 'inwoner' | 'loket' | 'backoffice' | 'partner'
  minuten?: number
  dagen?: number
}

/** A question of the decision tree for the afhandelingsniveau; handbook, figure 4.1. */
export type Beslisvraag =
  | 'functiescheiding'
  | 'beleidsimplicaties'
  | 'derden'
  | 'afbreukrisico'
  | 'interpretatie'
  | 'uitzonderingen'
  | 'bestuurlijke_aandacht'

export interface Afhandeling {
  niveau: Afhandelingsniveau
  /** The questions that were answered with yes. */
  ja: Beslisvraag[]
}

/** A field of a form that is no fact for a rule. Texts: `veld.<id>.label`, `.hulp`, `.keuze.<keuze>`. */
export interface Formulierveld {
  id: string
  soort:
    | 'tekst'
    | 'lange_tekst'
    | 'datum'
    | 'tijd'
    | 'getal'
    | 'bedrag'
    | 'ja_nee'
    | 'keuze'
    | 'telefoon'
    | 'email'
    | 'iban'
    | 'bsn'
    | 'kenteken'
    | 'adres'
    | 'bestand'
  keuzes?: string[]
  privacy: Privacyklasse
}

/** A subject with the narrower subjects in which products hang. Text: `productthema.<id>`. */
export interface Productthema {
  id: string
  onder: string[]
}

/**
 * Texts: `product.<id>.titel|wat|voor_wie|voorwaarden|nodig|kosten|termijn|waar|bezwaar|knip`, per channel
 * `.kanaal.<kanaal>`, and where it applies `.geen_reactie`, `.stappen`, `.beoordeling`. A text of several lines is a list.
 * A short product has only `.titel`, `.wat` and `.trefwoorden`.
 */
export interface Product {
  id: string
  /** Name in the Uniforme Productnamenlijst, where it has one. */
  upl?: string
  /** URI in the Uniforme Productnamenlijst. */
  uplUri?: string
  organisatie: string
  /** Id of the narrowest productthema. */
  thema: string
  /** Told in a sentence and referred to; nothing is known of how it is handled. */
  kort?: true
  /** The right this product applies for; without a right the product leaves the plan. */
  regeling?: string
  /** Id of a voorwaarde; `product.<id>`. */
  voorwaarde?: string
  /** In the order in which they are advised. */
  kanalen: Productkanaal[]
  /** Absent for a short product. */
  afhandeling?: Afhandeling
  /** Longest handling time in days; 0 is at once. */
  doorlooptijd?: number
  bewijsstukken: Bewijsstuk[]
  /** In order; empty where nobody described them. */
  stappen: Processtap[]
  /** Paths of facts and ids of formuliervelden, in the order of the form. */
  formulier: string[]
  /** Products that often follow this one. */
  vervolg: string[]
  /** Laws and rules that the conditions and terms come from, for medewerkers. */
  bron?: string
  /** What the Uniforme Productnamenlijst names as its law. */
  grondslagen: Grondslag[]
  /** Amounts and terms are made up for the demonstration municipality. */
  fictief?: boolean
}

/** Texts: `vraagpatroon.<id>.titel`, `.verhaal`, `.trefwoorden` and `.gesproken` (one a line), and per product `.waarom.<product>`. */
export interface Vraagpatroon {
  id: string
  thema: string
  /** Productthemas, broad or narrow, of which the products belong near this story. */
  themas: string[]
  /** Own dividing questions as paths, in the order of the conversation: `verhuizing.verhuisdatum`. */
  vragen: string[]
  /** Rights that are decided in this conversation. */
  regelingen: string[]
  /** Rights for a sub-group only: id of a voorwaarde, `vraagpatroon.<id>.recht.<regeling>`. */
  rechtvoorwaarden?: Record<string, string>
  producten: Patroonproduct[]
}

export interface Patroonproduct {
  product: string
  rol: 'basis' | 'extra'
  /** Products that come before this one; empty for what may go together (parallel). */
  na: string[]
  /** For a sub-group; id of a voorwaarde, `vraagpatroon.<id>.<product>`. */
  voorwaarde?: string
  termijn?: Termijnregel
}

/** Days counted from a date that is a fact; negative is before it. */
export interface Termijnregel {
  /** Path: `verhuizing.verhuisdatum`. */
  gegeven: string
  vanaf?: number
  uiterlijk?: number
}

export type Toegankelijkheid = 'rolstoel' | 'lift' | 'invalidentoilet' | 'ringleiding' | 'geleidelijn' | 'prikkelarm'

/** A place of an organisatie to go to. Text: `organisatie.<id>.locatie.<locatie>`. */
export interface Locatie {
  id: string
  adres: string
  wijk?: string
  openingstijden?: Openingstijden
  toegankelijk: Toegankelijkheid[]
}

/** Texts: `organisatie.<id>.naam`, `.wat`. */
export interface Organisatie {
  id: string
  soort: 'gemeente' | 'rijk' | 'uitvoerder' | 'waterschap' | 'partner'
  website?: string
  telefoon?: string
  adres?: string
  /** Exists only in the demonstration municipality. */
  fictief?: boolean
  openingstijden?: { balie?: Openingstijden; telefoon?: Openingstijden }
  locaties: Locatie[]
}

export type Weekdag = 'maandag' | 'dinsdag' | 'woensdag' | 'donderdag' | 'vrijdag' | 'zaterdag' | 'zondag'

/** Local time in Europe/Amsterdam, `HH:MM`; several parts a day for a break. */
export interface Openingstijden {
  week: Partial<Record<Weekdag, Tijdvak[]>>
  /** ISO date to its own hours; an empty list is closed. */
  uitzonderingen: Record<string, Tijdvak[]>
}

export interface Tijdvak {
  van: string
  tot: string
}
