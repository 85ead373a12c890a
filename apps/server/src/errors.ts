import type { ErrorCode, Fout } from '@loket/contract/errors'

interface Failure {
  status: number
  /** Trying again as it is, is pointless. */
  fatal: boolean
  title: string
  detail: string
}

/** What is told of each failure; the last two only arise on the side of the client. */
export const failures = {
  INPUT_INVALID: {
    status: 400,
    fatal: true,
    title: 'Niet alles is goed ingevuld',
    detail: 'Kijk bij elk genoemd gegeven wat er niet klopt.',
  },
  JSON_INVALID: {
    status: 400,
    fatal: true,
    title: 'Dit is geen geldige JSON',
    detail: 'De inhoud van het verzoek is niet te lezen als JSON.',
  },
  EDITIE_UNKNOWN: {
    status: 400,
    fatal: true,
    title: 'Deze editie kennen wij niet',
    detail: 'Haal de actuele editie op en zet het gesprek daarin over.',
  },
  LOGIN_FAILED: {
    status: 401,
    fatal: true,
    title: 'Inloggen is niet gelukt',
    detail: 'De gebruikersnaam of het wachtwoord klopt niet.',
  },
  LOGIN_REQUIRED: { status: 401, fatal: true, title: 'U bent niet ingelogd', detail: 'Log in en probeer het opnieuw.' },
  ROLE_NOT_ALLOWED: {
    status: 403,
    fatal: true,
    title: 'Dit mag u niet',
    detail: 'Uw rol geeft hier geen toegang toe.',
  },
  ORIGIN_NOT_ALLOWED: {
    status: 403,
    fatal: true,
    title: 'Dit adres mag dit niet vragen',
    detail: 'Een wijziging kan alleen vanaf de website zelf.',
  },
  ROUTE_NOT_FOUND: { status: 404, fatal: true, title: 'Dit adres bestaat niet', detail: 'Kijk het adres na.' },
  EDITIE_NOT_FOUND: {
    status: 404,
    fatal: true,
    title: 'Deze editie is er niet',
    detail: 'Er is geen editie of taal met dit kenmerk.',
  },
  GESPREK_NOT_FOUND: {
    status: 404,
    fatal: true,
    title: 'Wij vinden hier geen gesprek bij',
    detail: 'De code of de geboortedatum klopt niet, of de bewaartijd is voorbij.',
  },
  OPROEP_NOT_FOUND: { status: 404, fatal: true, title: 'Deze oproep is er niet', detail: 'Haal de lijst opnieuw op.' },
  METHOD_NOT_ALLOWED: {
    status: 405,
    fatal: true,
    title: 'Dat kan niet op dit adres',
    detail: 'De kop Allow noemt wat hier wel kan.',
  },
  GESPREK_CHANGED: {
    status: 409,
    fatal: true,
    title: 'Dit gesprek is intussen veranderd',
    detail: 'Haal het gesprek opnieuw op; wat u invulde staat nog op uw scherm.',
  },
  OPROEP_CHANGED: {
    status: 409,
    fatal: true,
    title: 'Deze oproep is intussen veranderd',
    detail: 'Een collega was u voor. Haal de lijst opnieuw op.',
  },
  TRANSITION_NOT_ALLOWED: {
    status: 409,
    fatal: true,
    title: 'Dat kan niet in deze stand',
    detail: 'De oproep staat niet in de stand waarin dit kan.',
  },
  ID_TAKEN: { status: 409, fatal: true, title: 'Dit nummer is al gebruikt', detail: 'Maak een nieuw nummer.' },
  BODY_TOO_LARGE: {
    status: 413,
    fatal: true,
    title: 'Dit is te veel in één keer',
    detail: 'Stuur ten hoogste 256 kB.',
  },
  CONTENT_TYPE_UNSUPPORTED: {
    status: 415,
    fatal: true,
    title: 'Wij lezen alleen JSON',
    detail: 'Stuur de inhoud als application/json in UTF-8.',
  },
  TOO_MANY_TRIES: {
    status: 429,
    fatal: false,
    title: 'Dit is te vaak geprobeerd',
    detail: 'Wacht even; de kop Retry-After noemt hoeveel seconden.',
  },
  INTERNAL: {
    status: 500,
    fatal: false,
    title: 'Dit ging bij ons mis',
    detail: 'Het ligt niet aan u. Probeer het over een paar minuten opnieuw.',
  },
  DATABASE_UNAVAILABLE: {
    status: 503,
    fatal: false,
    title: 'Wij kunnen nu niets bewaren of ophalen',
    detail: 'Probeer het over een paar minuten opnieuw.',
  },
  SERVER_UNREACHABLE: { status: 502, fatal: false, title: 'Geen verbinding', detail: 'Er kwam geen antwoord.' },
  TIMED_OUT: { status: 504, fatal: false, title: 'Het duurde te lang', detail: 'Er kwam niet op tijd antwoord.' },
} as const satisfies Record<ErrorCode, Failure>

export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: ErrorCode
  readonly fouten: Fout[] | undefined
  /** Seconds until a next try has a chance. */
  readonly wachttijd: number | undefined

  constructor(code: ErrorCode, { fouten, wachttijd }: { fouten?: Fout[]; wachttijd?: number } = {}) {
    super(code)
    this.code = code
    this.fouten = fouten
    this.wachttijd = wachttijd
  }
}
