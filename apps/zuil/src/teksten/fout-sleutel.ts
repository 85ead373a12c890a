import type { ErrorCode } from '@loket/contract/errors'

/** The failures a visitor can meet; every other one is the zuil's own, and says so. */
const sleutels = {
  GESPREK_NOT_FOUND: 'zuil.fout.geen_gesprek',
  GESPREK_CHANGED: 'zuil.fout.gewijzigd',
  TOO_MANY_TRIES: 'zuil.fout.te_vaak',
  SERVER_UNREACHABLE: 'zuil.fout.geen_verbinding',
  TIMED_OUT: 'zuil.fout.geen_verbinding',
  DATABASE_UNAVAILABLE: 'zuil.fout.geen_verbinding',
} as const satisfies Partial<Record<ErrorCode, string>>

const isBekend = (code: ErrorCode): code is keyof typeof sleutels => Object.hasOwn(sleutels, code)

export const foutSleutel = (code: ErrorCode) => (isBekend(code) ? sleutels[code] : 'zuil.fout.overig')
