/** What the parser makes of an expression. `plek` is the character at which it starts, counted from 1. */
export type Boom = { plek: number } & (
  | { soort: 'getal'; tekst: string; procent: boolean }
  | { soort: 'datum'; tekst: string }
  | { soort: 'naam'; naam: string }
  | { soort: 'bewerking'; teken: Teken; links: Boom; rechts: Boom; haakjes?: boolean }
  | { soort: 'niet'; van: Boom }
  | { soort: 'negatief'; van: Boom }
  | { soort: 'als'; toets: Boom; dan: Boom; anders: Boom }
  | { soort: 'functie'; naam: string; argumenten: Boom[] }
)

export type Teken = '+' | '-' | '*' | '/' | '=' | '<>' | '<' | '<=' | '>' | '>=' | 'en' | 'of'
