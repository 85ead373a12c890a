/* oxlint-disable typescript/no-non-null-assertion -- the compiler numbers registers; a check on each would triple the time */
import { deelOmhoog, deelOmlaag, deelRond } from './delen.ts'
import { draaiGroot, GROOT } from './grootblok.ts'
import { rijwaarde } from './rij.ts'

const LUS = 14

/** Runs instructions on exact integers. `lid` is the member whose facts `element` reads. */
export function draaiExact(code: Int32Array, R: Float64Array, van: number, tot: number, lid: number): void {
  for (let pc = van; pc < tot;) {
    pc = draaiRecht(code, R, pc, tot, lid)
    if (pc < tot) pc = bijzonder(code, R, pc)
  }
}

/**
 * Runs up to the first that is no arithmetic, and returns its place. A place in the code that only ever moves on by
 * five is proven to fit by V8, and then each read of the code costs half. Which of two operands counts is looked up in the
 * code by a test of 0 or 1: a branch on the facts of a household would be guessed wrong half of the time.
 */
// eslint-disable-next-line complexity, max-lines-per-function -- one flat switch is the fastest interpreter V8 makes of this
function draaiRecht(code: Int32Array, R: Float64Array, van: number, tot: number, lid: number): number {
  for (let pc = van; pc < tot; pc += 5) {
    const d = code[pc + 1]!
    const a = R[code[pc + 2]!]!
    const b = R[code[pc + 3]!]!
    switch (code[pc]) {
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
        R[d] = R[code[pc + 2 + Number(a < b)]!]!
        break
      case 5:
        R[d] = R[code[pc + 2 + Number(a > b)]!]!
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
        R[d] = R[code[pc + 3 + Number(a === 0)]!]!
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
        R[d] = R[code[pc + 2]! + lid * code[pc + 3]!]!
        break
      default:
        return pc
    }
  }
  return tot
}

/** Returns the place after it. */
function bijzonder(code: Int32Array, R: Float64Array, pc: number): number {
  if (code[pc] === LUS) return draaiLus(code, R, pc)
  if (code[pc] === GROOT) return draaiGroot(code, R, pc)
  R[code[pc + 1]!] = rijwaarde(R, code[pc + 3]!, code[pc + 4]!, R[code[pc + 2]!]!)
  return pc + 5
}

/** Runs the body once per member; an empty group has sum, highest and lowest 0. Returns the place after it. */
function draaiLus(code: Int32Array, R: Float64Array, pc: number): number {
  const aantal = R[code[pc + 1]!]!
  const uitkomsten = pc + 5
  const lichaam = uitkomsten + code[pc + 3]! * 5
  const einde = lichaam + code[pc + 2]! * 5
  for (let u = uitkomsten; u < lichaam; u += 5) R[code[u + 1]!] = 0
  for (let lid = 0; lid < aantal; lid++) {
    draaiExact(code, R, lichaam, einde, lid)
    for (let u = uitkomsten; u < lichaam; u += 5) {
      const d = code[u + 1]!
      const nu = R[code[u + 2]!]!
      if (code[u] === 15) R[d]! += nu
      else if (lid === 0 || (code[u] === 16 ? nu > R[d]! : nu < R[d]!)) R[d] = nu
    }
  }
  return einde
}
