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

/**
 * Texts: `product.<id>.titel|wat|voor_wie|voorwaarden|nodig|kosten|termijn|waar|bezwaar|knip`, per channel
 * `.kanaal.<kanaal>`, and where it applies `.geen_reactie`. A text of several lines is a list.
 */
export interface Product {
  id: string
  /** Name in the Uniforme Productnamenlijst, where it has one. */
  upl?: string
  /** URI in the Uniforme Productnamenlijst. */
  uplUri?: string
  organisatie: string
  thema: string
  /** The right this product applies for; without a right the product leaves the plan. */
  regeling?: string
  /** Id of a voorwaarde; `product.<id>`. */
  voorwaarde?: string
  /** In the order in which they are advised. */
  kanalen: Productkanaal[]
  afhandeling: Afhandelingsniveau
  /** Longest handling time in days; 0 is at once. */
  doorlooptijd?: number
  bewijsstukken: Bewijsstuk[]
  /** Products that often follow this one. */
  vervolg: string[]
  /** Laws and rules that the conditions and terms come from, for medewerkers. */
  bron?: string
  /** Amounts and terms are made up for the demonstration municipality. */
  fictief?: boolean
}

/** Texts: `vraagpatroon.<id>.titel`, `.verhaal`, `.trefwoorden` (one a line), and per product `.waarom.<product>`. */
export interface Vraagpatroon {
  id: string
  thema: string
  /** Own dividing questions as paths, in the order of the conversation: `verhuizing.verhuisdatum`. */
  vragen: string[]
  /** Rights that are decided in this conversation. */
  regelingen: string[]
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
