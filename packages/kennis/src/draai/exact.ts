/* oxlint-disable typescript/no-non-null-assertion -- the compiler numbers registers; a check on each would triple the time */
import { deelOmhoog, deelOmlaag, deelRond } from './delen.ts'
import { eindeVanGroot, GROOT, rekenBlok } from './grootblok.ts'
import { LUSKOP, PER_UITKOMST, type Reeksen } from './reeksen.ts'
import { rijwaarde } from './rij.ts'

/** Runs instructions on exact integers. */
export function draaiExact({ woorden }: Reeksen, R: Float64Array): void {
  draaiDeel(woorden, R, 0, woorden.length, 0)
}

/** `lid` is the member whose facts `element` reads. */
// eslint-disable-next-line complexity, max-lines-per-function -- one flat switch is the fastest interpreter V8 makes of this
function draaiDeel(woorden: Int32Array, R: Float64Array, van: number, tot: number, lid: number): void {
  for (let pc = van; pc < tot;) {
    const einde = pc + 2 + 4 * woorden[pc + 1]!
    switch (woorden[pc]) {
      case 1:
        for (let p = pc + 2; p < einde; p += 4) R[woorden[p]!] = R[woorden[p + 1]!]! + R[woorden[p + 2]!]!
        break
      case 2:
        for (let p = pc + 2; p < einde; p += 4) R[woorden[p]!] = R[woorden[p + 1]!]! - R[woorden[p + 2]!]!
        break
      case 3:
        for (let p = pc + 2; p < einde; p += 4) R[woorden[p]!] = R[woorden[p + 1]!]! * R[woorden[p + 2]!]!
        break
      case 4:
        for (let p = pc + 2; p < einde; p += 4) {
          const a = woorden[p + 1]!
          const b = woorden[p + 2]!
          R[woorden[p]!] = R[a + ((b - a) & -Number(R[a]! < R[b]!))]!
        }
        break
      case 5:
        for (let p = pc + 2; p < einde; p += 4) {
          const a = woorden[p + 1]!
          const b = woorden[p + 2]!
          R[woorden[p]!] = R[a + ((b - a) & -Number(R[a]! > R[b]!))]!
        }
        break
      case 6:
        for (let p = pc + 2; p < einde; p += 4) R[woorden[p]!] = Number(R[woorden[p + 1]!]! < R[woorden[p + 2]!]!)
        break
      case 7:
        for (let p = pc + 2; p < einde; p += 4) R[woorden[p]!] = Number(R[woorden[p + 1]!]! <= R[woorden[p + 2]!]!)
        break
      case 8:
        for (let p = pc + 2; p < einde; p += 4) {
          const a = R[woorden[p + 1]!]
          R[woorden[p]!] = Number(a === R[woorden[p + 2]!])
        }
        break
      case 9:
        for (let p = pc + 2; p < einde; p += 4) {
          const b = woorden[p + 2]!
          const c = woorden[p + 3]!
          const keuze = R[woorden[p + 1]!]
          R[woorden[p]!] = R[b + ((c - b) & -Number(keuze === 0))]!
        }
        break
      case 10:
        for (let p = pc + 2; p < einde; p += 4) R[woorden[p]!] = deelOmlaag(R[woorden[p + 1]!]!, R[woorden[p + 2]!]!)
        break
      case 11:
        for (let p = pc + 2; p < einde; p += 4) R[woorden[p]!] = deelOmhoog(R[woorden[p + 1]!]!, R[woorden[p + 2]!]!)
        break
      case 12:
        for (let p = pc + 2; p < einde; p += 4) R[woorden[p]!] = deelRond(R[woorden[p + 1]!]!, R[woorden[p + 2]!]!)
        break
      case 13:
        for (let p = pc + 2; p < einde; p += 4) R[woorden[p]!] = R[woorden[p + 1]! + lid * woorden[p + 2]!]!
        break
      case 18:
        for (let p = pc + 2; p < einde; p += 4)
          R[woorden[p]!] = rijwaarde(R, woorden[p + 2]!, woorden[p + 3]!, R[woorden[p + 1]!]!)
        break
      default:
        pc = bijzonder(woorden, R, pc)
        continue
    }
    pc = einde
  }
}

/** A loop or a block on big integers; returns the place after it. */
function bijzonder(woorden: Int32Array, R: Float64Array, pc: number): number {
  if (woorden[pc] !== GROOT) return draaiLus(woorden, R, pc)
  R[woorden[pc + 1]!] = rekenBlok(woorden, pc, (register) => R[register]!)
  return eindeVanGroot(woorden, pc)
}

/** Runs the body once per member; an empty group has sum, highest and lowest 0. */
function draaiLus(woorden: Int32Array, R: Float64Array, pc: number): number {
  const aantal = R[woorden[pc + 1]!]!
  const uitkomsten = pc + LUSKOP
  const lichaam = uitkomsten + woorden[pc + 3]! * PER_UITKOMST
  const einde = lichaam + woorden[pc + 2]!
  for (let u = uitkomsten; u < lichaam; u += PER_UITKOMST) R[woorden[u + 1]!] = 0
  for (let lid = 0; lid < aantal; lid++) {
    draaiDeel(woorden, R, lichaam, einde, lid)
    for (let u = uitkomsten; u < lichaam; u += PER_UITKOMST) {
      const hoe = woorden[u]
      const d = woorden[u + 1]!
      const nu = R[woorden[u + 2]!]!
      if (hoe === 15) R[d]! += nu
      else if (lid === 0 || (hoe === 16 ? nu > R[d]! : nu < R[d]!)) R[d] = nu
    }
  }
  return einde
}
