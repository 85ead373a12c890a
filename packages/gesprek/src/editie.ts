import type { Regelpakket } from '@loket/kennis/pakket'
import type { Wetboek } from '@loket/kennis/uitleg/wetboek'
import type { Aanvragen } from './aanvragen.ts'
import type { Begripinfo, Groepinfo } from './begrip.ts'
import type { Belscript } from './belscript.ts'
import type { SocialeKaart } from './kaart.ts'
import type { Formulierveld, Organisatie, Product, Productthema, Vraagpatroon } from './product.ts'
import type { Begrippenlijst } from './term.ts'

/** What one needs to find one's way: the first thing a website loads. */
export interface Editiekern {
  hash: string
  /** ISO date. */
  geldigVanaf: string
  regelingen: Regelinginfo[]
  vraagpatronen: Vraagpatroon[]
  producten: Product[]
  productthemas: Productthema[]
  organisaties: Organisatie[]
  /** Whose loket this is: its rules hold where nobody names another gemeente. */
  gemeente: string
  gemeenten: Gemeente[]
}

/** What a conversation needs besides: the rules, and the facts they ask for. */
export interface Editieregels {
  pakket: Regelpakket
  /** In the order in which a person would tell them. */
  groepen: Groepinfo[]
  /** Key is the id without its group (`toetsingsinkomen`); within a theme questions keep the order of this record. */
  begrippen: Record<string, Begripinfo>
  /** In the order in which they are asked; text `thema.<id>`. */
  themas: string[]
}

/** An editie as far as a conversation with a citizen reads it. */
export interface Editie extends Editiekern, Editieregels {}

/** All content together, immutable, named by the hash of its bytes. Texts come apart, per language. */
export interface VolledigeEditie extends Editie {
  belscripts: Belscript[]
  formuliervelden: Formulierveld[]
  kaart: SocialeKaart
  begrippenlijst: Begrippenlijst
  /** What the rules say, to explain an outcome with. */
  wet: Wetboek
}

/** Text by id, for one language; the ids stand beside the types of this package. */
export type Teksten = Record<string, string>

/** Texts: `regeling.<id>.titel`, `.in_het_kort`, `.stap.<naam>`; `waarom` names its own text ids. */
export interface Regelinginfo {
  id: string
  /** Id of an organisatie. */
  uitvoerder: string
  grondslag: string
  /** The product with which people apply for it. */
  product?: string
  /** Text ids of what the rule does not test. */
  nietGetoetst: string[]
  /** Absent where nobody wrote it down. */
  aanvragen?: Aanvragen
}

export interface Gemeente {
  id: string
  naam: string
  fictief?: boolean
}
