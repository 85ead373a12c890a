/* oxlint-disable typescript/no-non-null-assertion -- the code was inspected */
import { eindeVanGroot, GROOT } from './grootblok.ts'

const LUS = 14

/**
 * Instructions as bounds are counted: those with the same operation that stand behind one another are one row, so that what to
 * do is looked up once per row. In `woorden` a row is its operation, how many there are, and then of each the target and three
 * operands. A loop is its register of members, the length of its body in words and the number of its results, then each
 * result in three words, then its body as rows. A block on big integers stands there as it was.
 */
export class Reeksen {
  readonly woorden: Int32Array

  constructor(code: ArrayLike<number>, van = 0, tot = code.length) {
    const woorden: number[] = []
    schrijf(code, van, tot, woorden)
    this.woorden = Int32Array.from(woorden)
  }
}

/** So many words come before the results of a loop. */
export const LUSKOP = 4
export const PER_UITKOMST = 3

function schrijf(code: ArrayLike<number>, van: number, tot: number, uit: number[]): void {
  for (let pc = van; pc < tot;) {
    const op = code[pc]!
    if (op === LUS) pc = schrijfLus(code, pc, uit)
    else if (op === GROOT) pc = kopieer(code, pc, eindeVanGroot(code, pc), uit)
    else pc = schrijfReeks(code, pc, tot, uit)
  }
}

function schrijfReeks(code: ArrayLike<number>, van: number, tot: number, uit: number[]): number {
  const aantal = uit.push(code[van]!, 0) - 1
  let pc = van
  for (; pc < tot && code[pc] === code[van]; pc += 5) {
    kopieer(code, pc + 1, pc + 5, uit)
    uit[aantal]!++
  }
  return pc
}

function schrijfLus(code: ArrayLike<number>, pc: number, uit: number[]): number {
  const uitkomsten = code[pc + 3]!
  const lichaam = pc + 5 + uitkomsten * 5
  const einde = lichaam + code[pc + 2]! * 5
  const lengte = uit.push(LUS, code[pc + 1]!, 0, uitkomsten) - 2
  for (let u = pc + 5; u < lichaam; u += 5) kopieer(code, u, u + PER_UITKOMST, uit)
  const begin = uit.length
  schrijf(code, lichaam, einde, uit)
  uit[lengte] = uit.length - begin
  return einde
}

function kopieer(code: ArrayLike<number>, van: number, tot: number, uit: number[]): number {
  for (let plek = van; plek < tot; plek++) uit.push(code[plek]!)
  return tot
}
