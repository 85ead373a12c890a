/* oxlint-disable typescript/no-non-null-assertion -- the code was inspected, and this is done before anything is warm */
import { eindeVanGroot, GROOT, naInstructie } from './grootblok.ts'

const KIES = 9
const LUS = 14
const NIETS: readonly never[] = []

/** An instruction as an object: V8 reads its fields without a check on where they lie, a quarter faster than out of the code. */
export interface Stap {
  op: number
  doel: number
  a: number
  b: number
  c: number
  /** From the operand that is taken when a test fails to the one that is taken when it holds. */
  sprong: number
  /** Of a loop what is done for each member, and what is taken out of it. */
  lichaam: readonly Stap[]
  uitkomsten: readonly Stap[]
  /** The instructions of an operation on big integers, with itself before them. */
  blok: Int32Array
}

const GEEN_BLOK = new Int32Array(0)

/** The instructions between these places. */
export function maakStappen(code: Int32Array, van: number, tot: number): Stap[] {
  const stappen: Stap[] = []
  for (let pc = van; pc < tot;) {
    const lus = code[pc] === LUS
    stappen.push(lus ? maakLus(code, pc) : code[pc] === GROOT ? maakGroot(code, pc) : maakStap(code, pc))
    pc = lus ? eindeVanLus(code, pc) : naInstructie(code, pc)
  }
  return stappen
}

function maakStap(code: Int32Array, pc: number): Stap {
  const op = code[pc]!
  const a = code[pc + 2]!
  const b = code[pc + 3]!
  const c = code[pc + 4]!
  const sprong = op === KIES ? c - b : b - a
  return { op, doel: code[pc + 1]!, a, b, c, sprong, lichaam: NIETS, uitkomsten: NIETS, blok: GEEN_BLOK }
}

/** The register of the number of members stands where others have their target. */
function maakLus(code: Int32Array, pc: number): Stap {
  const lichaam = pc + 5 + code[pc + 3]! * 5
  return {
    ...maakStap(code, pc),
    a: 0,
    b: 0,
    lichaam: maakStappen(code, lichaam, eindeVanLus(code, pc)),
    uitkomsten: maakStappen(code, pc + 5, lichaam),
  }
}

function maakGroot(code: Int32Array, pc: number): Stap {
  return { ...maakStap(code, pc), a: 0, b: 0, blok: code.slice(pc, eindeVanGroot(code, pc)) }
}

function eindeVanLus(code: Int32Array, pc: number): number {
  return pc + 5 + (code[pc + 3]! + code[pc + 2]!) * 5
}
