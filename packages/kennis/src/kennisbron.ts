import type { Aandeel } from './pakket.ts'

/** A parsed YAML file: plain objects, dates and `ja` as text. */
export interface Bronbestand {
  bestand: string
  inhoud: unknown
}

/** `een`: always there. `misschien`: there or not (partner). `lijst`: zero to `maximum` members. */
export type Groep =
  | { soort: 'een'; thema?: string }
  | { soort: 'misschien'; thema?: string; gebruikelijk?: Aandeel[] }
  | { soort: 'lijst'; enkelvoud: string; maximum: number; thema?: string; gebruikelijk?: Aandeel[] }

export interface Groepmodel {
  groepen: Record<string, Groep>
}

/** A test outside the regelingen: of a product, vraagpatroon or belscript. */
export interface LosseVoorwaarde {
  id: string
  toets: string
  bestand: string
  pad: (string | number)[]
}

export interface Kennisbron {
  model: Groepmodel
  begrippen: Bronbestand[]
  bedragen: Bronbestand[]
  regelingen: Bronbestand[]
  gemeenten: Bronbestand[]
  voorwaarden: LosseVoorwaarde[]
}

export interface Compileerfout {
  bestand: string
  pad: (string | number)[]
  gevonden: string
  verwacht: string
  voorstel?: string
  melding: string
}
