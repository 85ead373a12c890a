/* oxlint-disable typescript/no-non-null-assertion -- the compiler numbers registers; a check on each would triple the time */
import type { Weegopdracht, Weger } from './weger.ts'

/** The chance that a question is put that among households as most are makes no difference; fitted on the invented population. */
const TOCH_GEVRAAGD = 0.2
/** Answers hang together, so that one rules out what the others would have; fitted on the invented population. */
const SAMENHANG = 0.86

/**
 * How many questions are still to come: the sum of the chances that each is put, when the weighed ones come in this order and
 * every one that is put leaves the others their share of typical answers.
 */
export function schatNog(orde: readonly number[], weger: Weger, { stand, tel, achter }: Weegopdracht): number {
  const aantal = stand.open.length + achter.length
  const kans = new Float64Array(aantal)
  const tellend: number[] = []
  for (let feit = 0; feit < aantal; feit++) {
    if (!weger.telt(feit)) continue
    tellend.push(feit)
    if (feit >= stand.open.length) kans[feit] = tel[feit]!
  }
  for (const feit of orde) kans[feit] = weger.telt(feit) ? 1 : TOCH_GEVRAAGD
  let som = 0
  for (const gevraagd of orde) {
    const zelf = kans[gevraagd]!
    som += zelf
    kans[gevraagd] = 0
    for (let i = 0; i < tellend.length; i++) {
      const feit = tellend[i]!
      kans[feit]! *= 1 - zelf * (1 - weger.kansNa(gevraagd, feit))
    }
  }
  for (let feit = stand.open.length; feit < aantal; feit++) som += kans[feit]!
  return Math.max(1, som * SAMENHANG)
}
