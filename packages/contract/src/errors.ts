/** The closed list of what can go wrong; every app has a sentence for each. */
export const errorCodes = [
  'INPUT_INVALID',
  'JSON_INVALID',
  'BODY_TOO_LARGE',
  'CONTENT_TYPE_UNSUPPORTED',
  'ROUTE_NOT_FOUND',
  'METHOD_NOT_ALLOWED',
  'TOO_MANY_TRIES',
  'LOGIN_FAILED',
  'LOGIN_REQUIRED',
  'ROLE_NOT_ALLOWED',
  'ORIGIN_NOT_ALLOWED',
  'EDITIE_NOT_FOUND',
  'EDITIE_UNKNOWN',
  'GESPREK_NOT_FOUND',
  'GESPREK_CHANGED',
  'OPROEP_NOT_FOUND',
  'OPROEP_CHANGED',
  'TRANSITION_NOT_ALLOWED',
  'ID_TAKEN',
  'DATABASE_UNAVAILABLE',
  'INTERNAL',
  'SERVER_UNREACHABLE',
  'TIMED_OUT',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** One fault in what was sent; `pad` as in `gegevens.kinderen[0].geboortedatum`, `melding` in Dutch. */
export interface Fout {
  pad: string
  melding: string
}

/** Body of every failure (`application/problem+json`). */
export interface Problem {
  status: number
  title: string
  detail: string
  code: ErrorCode
  /** Trying again as it is, is pointless. */
  fatal: boolean
  fouten?: Fout[]
}

const known: ReadonlySet<unknown> = new Set(errorCodes)

export const isErrorCode = (value: unknown): value is ErrorCode => known.has(value)
