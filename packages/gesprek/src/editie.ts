import type { Regelpakket } from '@loket/kennis/pakket'
import type { Aanvragen } from './aanvragen.ts'
import type { Begripinfo, Groepinfo } from './begrip.ts'
import type { Belscript } from './belscript.ts'
import type { SocialeKaart } from './kaart.ts'
import type { Formulierveld, Organisatie, Product, Productthema, Vraagpatroon } from './product.ts'

/** All content together, immutable, named by the hash of its bytes. Texts come apart, per language. */
export interface Editie {
  hash: string
  /** ISO date. */
  geldigVanaf: string
  pakket: Regelpakket
  /** In the order in which a person would tell them. */
  groepen: Groepinfo[]
  /** Key is the id without its group (`toetsingsinkomen`); within a theme questions keep the order of this record. */
  begrippen: Record<string, Begripinfo>
  regelingen: Regelinginfo[]
  vraagpatronen: Vraagpatroon[]
  producten: Product[]
  productthemas: Productthema[]
  formuliervelden: Formulierveld[]
  organisaties: Organisatie[]
  kaart: SocialeKaart
  belscripts: Belscript[]
  /** Whose loket this is: its rules hold where nobody names another gemeente. */
  gemeente: string
  gemeenten: Gemeente[]
  /** In the order in which they are asked; text `thema.<id>`. */
  themas: string[]
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
