/* oxlint-disable typescript/no-non-null-assertion -- the compiler numbers registers; a check on each would triple the time */
import type { Maskers } from './maskers.ts'

/**
 * The masks behind the first word of rows of which the bounds are counted, up to the first that is no arithmetic. As there: no
 * branch on what is open, but a test of 0 or 1 that becomes no bits or all of them.
 */
// eslint-disable-next-line complexity, max-params -- the same flat switch as for bounds
export function merkRecht(
  woorden: Int32Array,
  L: Float64Array,
  H: Float64Array,
  { bits, einde, registers: stap }: Maskers,
  van: number,
  tot: number,
  lid: number,
): void {
  for (let pc = van; pc < tot;) {
    const op = woorden[pc]!
    const na = pc + 2 + 4 * woorden[pc + 1]!
    for (let p = pc + 2; p < na; p += 4) {
      const d = woorden[p]!
      let a = woorden[p + 1]!
      let b = woorden[p + 2]!
      const open = -Number(L[d]! !== H[d]!)
      let metA = open
      let metB = open
      switch (op) {
        case 4:
          metA &= -Number(H[a]! > L[b]!)
          metB &= -Number(H[b]! > L[a]!)
          break
        case 5:
          metA &= -Number(L[a]! < H[b]!)
          metB &= -Number(L[b]! < H[a]!)
          break
        case 9: {
          const keuze = a
          const c = woorden[p + 3]!
          a = c + ((b - c) & -Number(H[keuze]! > 0))
          b = c + ((b - c) & -Number(L[keuze]! > 0))
          const metKeuze = open & -Number(L[keuze]! !== H[keuze]!)
          for (let o = stap; o < einde; o += stap)
            bits[o + d] = (bits[o + a]! & metA) | (bits[o + b]! & metB) | (bits[o + keuze]! & metKeuze)
          continue
        }
        case 13:
          a += lid * b
          b = a
          break
        default:
      }
      for (let o = stap; o < einde; o += stap) bits[o + d] = (bits[o + a]! & metA) | (bits[o + b]! & metB)
    }
    pc = na
  }
}
