/**
 * A conversation with spoken sentences. Texts: `belscript.<id>.titel`, `belscript.<id>.<stap>` (the sentence to say),
 * and where there is one `belscript.<id>.<stap>.let_op` (for the medewerker, not said aloud).
 */
export interface Belscript {
  id: string
  /** Null for the opening and other scripts that fit any question. */
  vraagpatroon: string | null
  /** Followed from top to bottom, unless a step or a choice says where to go. */
  stappen: Belscriptstap[]
}

export type Belscriptstap = Zegstap | Vraagstap | Keuzestap | Actiestap | Scriptstap | Eindstap

interface Stapbasis {
  id: string
  /** Id of a voorwaarde; the step is taken when it holds: `belscript.<id>.<stap>`. */
  als?: string
  /** Step that follows instead of the next one. */
  naar?: string
}

/** A sentence to say aloud. An obligatory one must be confirmed before the script goes on. */
export interface Zegstap extends Stapbasis {
  soort: 'zeg'
  verplicht?: boolean
  /**
   * True: said only when a right of the story hangs on something nobody asked; `{niet_gevraagd}` names those rights.
   * False: said only when there is none.
   */
  nietGevraagd?: boolean
}

/**
 * Asks one fact by its path, or with `volgende` all that can still matter, one after another.
 * The question is the one of the begrip; a text of the step is said before it.
 */
export interface Vraagstap extends Stapbasis {
  soort: 'vraag'
  vraag: string
}

/** What the caller says that is not a fact; texts `belscript.<id>.<stap>.<keuze>`. */
export interface Keuzestap extends Stapbasis {
  soort: 'keuze'
  keuzes: { id: string; naar?: string }[]
}

export interface Actiestap extends Stapbasis {
  soort: 'actie'
  actie: Belactie
  /** Whom to connect with, for doorverbinden. */
  organisatie?: string
}

/** Goes on in another belscript: from the opening to the one of the vraagpatroon. */
export interface Scriptstap extends Stapbasis {
  soort: 'script'
  script: string
}

export type Belactie =
  | 'code_geven'
  | 'toesturen'
  | 'afspraak_maken'
  | 'doorverbinden'
  | 'terugbellen'
  | 'zaak_aanmelden'

export interface Eindstap extends Stapbasis {
  soort: 'einde'
  resultaat: Belresultaat
}

export type Belresultaat = 'beantwoord' | 'doorverbonden' | 'terugbellen' | 'afspraak' | 'afgebroken'
