import type { Waarde } from '@loket/kennis/gegevens'

export type Kanaal = 'website' | 'zuil' | 'telefoon' | 'balie'
export type Feitbron = 'inwoner' | 'medewerker' | 'register'

/** An answer with its origin. `onbekend` is "weet ik niet": asked, not known, not asked again. */
export interface Feit {
  waarde: Waarde | null
  onbekend?: true
  bron: Feitbron
  kanaal: Kanaal
  /** ISO instant. */
  tijd: string
}

/** One undoable step: the facts as they were before it. */
export interface Stap {
  paden: string[]
  vorige: Record<string, Feit | null>
}

/** A run: one citizen's story on its way over the channels. Plain JSON; never holds a name. */
export interface Gesprek {
  id: string
  versie: 1
  editie: string
  gemeente: string
  /** ISO date for which is decided. */
  datum: string
  taal: string
  /** Null for "Waar heb ik recht op?". */
  vraagpatroon: string | null
  /** Keys are paths: `aanvrager.toetsingsinkomen`, `partner` (ja/nee), `kinderen` (how many), `kinderen[0].geboortedatum`. */
  feiten: Record<string, Feit>
  producten: string[]
  geschiedenis: Stap[]
}
