/** A fact as it is answered: euros with at most two decimals, ISO date, choice id, yes/no, or a range ("ongeveer"). */
export type Waarde = boolean | number | string | Bereik
export interface Bereik {
  min: number
  max: number
}

export type Feiten = Record<string, Waarde | null>

/**
 * What is known of a household. An absent key or `null` for one fact is unknown.
 * `partner: null` and `kinderen: []` are facts: there is none; an absent group is unknown.
 */
export type Gegevens = Record<string, Feiten | Feiten[] | null>

export type Eenheid =
  | 'euro'
  | 'euro_per_uur'
  | 'euro_per_dag'
  | 'euro_per_maand'
  | 'euro_per_kwartaal'
  | 'euro_per_jaar'
  | 'euro_eenmalig'
  | 'jaren'
  | 'maanden'
  | 'uren_per_maand'
  | 'personen'
  | 'procent'
  | 'factor'

export interface Invoer {
  /** ISO date for which is decided. */
  datum: string
  gemeente?: string
  gegevens: Gegevens
}

/** One fault in the input; `pad` as in `kinderen[0].geboortedatum`, `melding` in Dutch. */
export interface Invoerfout {
  pad: string
  melding: string
}
