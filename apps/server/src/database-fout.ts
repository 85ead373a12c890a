/** Prisma: cannot reach, timed out, closed, no free connection, transaction not started. */
const prismaCodes = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2037'])

const netwerkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ENOENT',
])

/** Classes of SQLSTATE: connection, insufficient resources, operator intervention, and the two ends of a wait. */
const sqlstate = /^(08|53|57)|^(55P03|25P03)/

/** `pg` gives these no code. */
const meldingen =
  /timeout exceeded when trying to connect|Connection terminated|Query read timeout|Cannot use a pool after/

interface Foutvelden {
  code?: unknown
  originalCode?: unknown
  message?: unknown
  cause?: unknown
}

/** True when the database could not be used, false when it could and said no. */
export function isDatabaseFout(fout: unknown, diepte = 0): boolean {
  if (typeof fout !== 'object' || fout === null || diepte > 3) return false
  const { code, message, cause, originalCode }: Foutvelden = fout
  const codes = [code, originalCode].filter((value) => typeof value === 'string')
  if (codes.some((value) => prismaCodes.has(value) || netwerkCodes.has(value) || sqlstate.test(value))) return true
  if (typeof message === 'string' && meldingen.test(message)) return true
  const errors = 'errors' in fout && Array.isArray(fout.errors) ? fout.errors : []
  return isDatabaseFout(cause, diepte + 1) || errors.some((deel) => isDatabaseFout(deel, diepte + 1))
}

/** A row with this key was there already. */
export function isDubbel(fout: unknown): boolean {
  return typeof fout === 'object' && fout !== null && 'code' in fout && fout.code === 'P2002'
}
