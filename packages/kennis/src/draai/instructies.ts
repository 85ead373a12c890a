/* oxlint-disable typescript/no-non-null-assertion -- places in code that was inspected */
import { GROOT, naInstructie, registersVanGroot } from './grootblok.ts'

const KIES = 9
const ELEMENT = 13
const LUS = 14
const TABEL = 18

/** One instruction, a loop with its body, or a block on big integers: what is done as a whole. */
export interface Instructie {
  op: number
  /** Where it stands in the code. */
  van: number
  tot: number
  leest: readonly number[]
  vult: readonly number[]
}

/** The instructions between these places; those in the body of a loop are part of the loop. */
export function listInstructies(code: ArrayLike<number>, van: number, tot: number): Instructie[] {
  const uit: Instructie[] = []
  for (let pc = van; pc < tot; pc = uit.at(-1)!.tot) uit.push(code[pc] === LUS ? lus(code, pc) : gewoon(code, pc))
  return uit
}

function gewoon(code: ArrayLike<number>, pc: number): Instructie {
  return { op: code[pc]!, van: pc, tot: naInstructie(code, pc), leest: gelezen(code, pc), vult: [code[pc + 1]!] }
}

/** The register of the number of members stands where others have their target; the results come before the body. */
function lus(code: ArrayLike<number>, pc: number): Instructie {
  const lichaam = pc + 5 + code[pc + 3]! * 5
  const tot = lichaam + code[pc + 2]! * 5
  const leest = new Set([code[pc + 1]!])
  const vult: number[] = []
  for (let u = pc + 5; u < lichaam; u += 5) {
    vult.push(code[u + 1]!)
    leest.add(code[u + 2]!)
  }
  for (const deel of listInstructies(code, lichaam, tot)) for (const register of deel.leest) leest.add(register)
  return { op: LUS, van: pc, tot, leest: [...leest], vult }
}

/** Of a table the number that is looked up and the values of its rows; of a fact of a member that of the first. */
function gelezen(code: ArrayLike<number>, pc: number): number[] {
  const [op, a, b, c] = [code[pc]!, code[pc + 2]!, code[pc + 3]!, code[pc + 4]!]
  if (op === GROOT) return registersVanGroot(code, pc)
  if (op === ELEMENT) return [a]
  if (op === TABEL) return [a, ...Array.from({ length: c }, (_, rij) => b + c + rij)]
  return op === KIES ? [a, b, c] : [a, b]
}
