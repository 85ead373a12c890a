import type { Tijdvak, Toegankelijkheid, Weekdag } from './product.ts'

/** Texts of a soort: `voorzieningsoort.<soort>`. */
export type Voorzieningsoort =
  | 'zorg'
  | 'welzijn'
  | 'ouderen'
  | 'jeugd'
  | 'juridisch'
  | 'schulden'
  | 'werk'
  | 'taal'
  | 'wonen'
  | 'noodhulp'
  | 'sport'
  | 'cultuur'
  | 'vereniging'
  | 'lotgenoten'
  | 'geloof'
  | 'dieren'

export type Kostensoort = 'gratis' | 'bijdrage' | 'contributie' | 'verzekering' | 'indicatie'

/** A place on the sociale kaart where people find help or company. Texts: `voorziening.<id>.naam|wat|voor_wie`. */
export interface Voorziening {
  id: string
  soort: Voorzieningsoort
  /** Ids of behoeften: what one goes there for. */
  behoeften: string[]
  wijk: string
  adres: string
  telefoon?: string
  website?: string
  week: Partial<Record<Weekdag, Tijdvak[]>>
  toegankelijk: Toegankelijkheid[]
  kosten: Kostensoort
}

/** The sociale kaart of a gemeente. Texts: `wijk.<id>`, `behoefte.<id>.titel|trefwoorden`. */
export interface SocialeKaart {
  wijken: string[]
  behoeften: string[]
  voorzieningen: Voorziening[]
}
