import type { Gegevens } from '@loket/kennis/gegevens'
import type { Kennis } from '@loket/kennis/kennis'
import type { Regelpakket } from '@loket/kennis/pakket'
import type { Formuliervraag } from './formulier.ts'

export interface Huishouden {
  /** What it answers when asked, also to a meta-begrip; what follows from that is not in it. */
  antwoorden: Gegevens
  /** The same as facts, each told apart. */
  feiten: Gegevens
}

/** A set of rules, a form that asks about it, and the households that answer. */
export interface Casus {
  naam: string
  pakket: Regelpakket
  kennis: Kennis
  datum: string
  gemeente?: string
  huishoudens: readonly Huishouden[]
  /** Households to fill in what is not known with. */
  anderen: readonly Gegevens[]
  formulier: readonly Formuliervraag[]
}
