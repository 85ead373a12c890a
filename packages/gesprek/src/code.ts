/** Letters and digits that cannot be taken for one another, on paper or on the phone (Crockford). */
export const CODEALFABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
export const CODELENGTE = 8

/** A code from random bytes of the caller; every letter is equally likely because 256 is a multiple of 32. */
export function makeCode(willekeur: Uint8Array): string {
  if (willekeur.length < CODELENGTE) throw new RangeError(`a code needs ${CODELENGTE} random bytes`)
  return Array.from(willekeur.subarray(0, CODELENGTE), (byte) => CODEALFABET[byte % CODEALFABET.length]).join('')
}

/** As people read it: `K7PM-3XQD`. */
export function formatCode(code: string): string {
  return `${code.slice(0, CODELENGTE / 2)}-${code.slice(CODELENGTE / 2)}`
}

/** What someone typed or said as a code; null when it cannot be one. */
export function normaliseCode(invoer: string): string | null {
  const code = invoer
    .toUpperCase()
    .replace(/[\s\-–.]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  const past = code.length === CODELENGTE && [...code].every((teken) => CODEALFABET.includes(teken))
  return past ? code : null
}
