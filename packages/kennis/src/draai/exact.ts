/* oxlint-disable typescript/no-non-null-assertion -- the compiler numbers registers; a check on each would triple the time */
import { deelOmhoog, deelOmlaag, deelRond } from './delen.ts'
import { rekenBlok } from './grootblok.ts'
import { rijwaarde } from './rij.ts'
import type { Stap } from './stappen.ts'

/** Runs instructions on exact integers. `lid` is the member whose facts `element` reads. */
// eslint-disable-next-line complexity, max-lines-per-function -- one flat switch is the fastest interpreter V8 makes of this
export function draaiExact(stappen: readonly Stap[], R: Float64Array, lid: number): void {
  for (let i = 0; i < stappen.length; i++) {
    const stap = stappen[i]!
    const d = stap.doel
    const a = R[stap.a]!
    const b = R[stap.b]!
    switch (stap.op) {
      case 1:
        R[d] = a + b
        break
      case 2:
        R[d] = a - b
        break
      case 3:
        R[d] = a * b
        break
      case 4:
        R[d] = R[stap.a + (stap.sprong & -Number(a < b))]!
        break
      case 5:
        R[d] = R[stap.a + (stap.sprong & -Number(a > b))]!
        break
      case 6:
        R[d] = Number(a < b)
        break
      case 7:
        R[d] = Number(a <= b)
        break
      case 8:
        R[d] = Number(a === b)
        break
      case 9:
        R[d] = R[stap.b + (stap.sprong & -Number(a === 0))]!
        break
      case 10:
        R[d] = deelOmlaag(a, b)
        break
      case 11:
        R[d] = deelOmhoog(a, b)
        break
      case 12:
        R[d] = deelRond(a, b)
        break
      case 13:
        R[d] = R[stap.a + lid * stap.b]!
        break
      case 14:
        draaiLus(stap, R)
        break
      case 18:
        R[d] = rijwaarde(R, stap.b, stap.c, a)
        break
      default:
        R[d] = grootsom(stap, R)
    }
  }
}

function grootsom({ blok }: Stap, R: Float64Array): number {
  return rekenBlok(blok, 0, (register) => R[register]!)
}

/** Runs the body once per member; an empty group has sum, highest and lowest 0. */
function draaiLus({ doel, lichaam, uitkomsten }: Stap, R: Float64Array): void {
  const aantal = R[doel]!
  for (const uitkomst of uitkomsten) R[uitkomst.doel] = 0
  for (let lid = 0; lid < aantal; lid++) {
    draaiExact(lichaam, R, lid)
    for (const { op, doel: d, a } of uitkomsten) {
      const nu = R[a]!
      if (op === 15) R[d]! += nu
      else if (lid === 0 || (op === 16 ? nu > R[d]! : nu < R[d]!)) R[d] = nu
    }
  }
}
