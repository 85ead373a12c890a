import type { Bewerking } from './knoop.ts'

/** Operation numbers of the bytecode. Booleans are 0 and 1: `en` is LAAGSTE, `of` HOOGSTE, `niet` 1 MIN. */
export const OP = {
  plus: 1,
  min: 2,
  maal: 3,
  hoogste: 4,
  laagste: 5,
  kleiner: 6,
  hoogstens: 7,
  gelijk: 8,
  kies: 9,
  omlaag: 10,
  omhoog: 11,
  rond: 12,
  /** target, slot of the first member, facts per member */
  element: 13,
  /** number of members, instructions per member, results; then one instruction per result, then those per member */
  lus: 14,
  /** target, value of this member */
  som: 15,
  hoogste_lid: 16,
  laagste_lid: 17,
  /** target, number, register of the first bound, rows; the values stand after the bounds */
  tabel: 18,
  /** target, steps; then the steps as instructions on big integers */
  groot: 19,
} as const

/** Of an operation that is one instruction. */
export function codeVanBewerking(bewerking: Bewerking): number {
  const codes: Record<string, number> = OP
  const code = codes[bewerking]
  if (code === undefined) throw new Error(`${bewerking} is no operation`)
  return code
}
