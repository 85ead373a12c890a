/* oxlint-disable typescript/no-non-null-assertion -- the compiler numbers registers; a check on each would triple the time */
import { GROOT, naInstructie, verhuisGroot } from '../draai/grootblok.ts'

/** Code in which the loops over known groups are written out per member, with registers of their own. */
interface Platteprogramma {
  code: number[]
  registers: number
}

/** `aantal` gives the number of members that stands in a register, or null when it is not known: that loop stays. */
export function ontrol(
  code: readonly number[],
  tot: number,
  registers: number,
  aantal: (register: number) => number | null,
): Platteprogramma {
  // The first register that is added stays zero: what an empty group gives.
  const uit: Platteprogramma = { code: [], registers: registers + 1 }
  for (let pc = 0; pc < tot; pc += 5) {
    const leden = code[pc] === 14 ? aantal(code[pc + 1]!) : null
    const einde = code[pc] === 14 ? pc + 5 + (code[pc + 2]! + code[pc + 3]!) * 5 : naInstructie(code, pc)
    if (leden === null) uit.code.push(...code.slice(pc, einde))
    else schrijfLus(code, pc, leden, registers, uit)
    pc = einde - 5
  }
  return uit
}

function schrijfLus(code: readonly number[], pc: number, leden: number, nul: number, uit: Platteprogramma): void {
  const lichaam = pc + 5 + code[pc + 3]! * 5
  const resultaten = rijen(pc + 5, lichaam)
  const stand = new Map(resultaten.map((u) => [u, nul]))
  for (let lid = 0; lid < leden; lid++) {
    const waar = schrijfLid(code, lichaam, lichaam + code[pc + 2]! * 5, lid, uit)
    for (const u of resultaten) {
      const waarde = waar(code[u + 2]!)
      stand.set(u, lid === 0 ? waarde : samen(code[u]!, stand.get(u)!, waarde, uit))
    }
  }
  for (const [u, bron] of stand) uit.code.push(13, code[u + 1]!, bron, 0, 0)
}

/** Sum, highest and lowest of members as an instruction on two registers. */
const SAMEN: Record<number, number> = { 15: 1, 16: 4, 17: 5 }

function samen(hoe: number, tot: number, waarde: number, uit: Platteprogramma): number {
  const doel = uit.registers++
  uit.code.push(SAMEN[hoe]!, doel, tot, waarde, 0)
  return doel
}

/** The instructions of one member; gives the register in which a register of the body now stands. */
function schrijfLid(
  code: readonly number[],
  van: number,
  tot: number,
  lid: number,
  uit: Platteprogramma,
): (register: number) => number {
  const eigen = new Map<number, number>()
  const waar = (register: number) => eigen.get(register) ?? register
  for (let pc = van; pc < tot; pc = naInstructie(code, pc)) {
    const [op, d, a, b, c] = [code[pc]!, code[pc + 1]!, code[pc + 2]!, code[pc + 3]!, code[pc + 4]!]
    if (op === 13) {
      eigen.set(d, a + lid * b)
      continue
    }
    const doel = uit.registers++
    eigen.set(d, doel)
    if (op === GROOT) {
      uit.code.push(...verhuisGroot(code, pc, doel, waar))
      continue
    }
    // Of a table only the number is looked up; its rows stand where they stood.
    uit.code.push(op, doel, waar(a), op === 18 ? b : waar(b), op === 9 ? waar(c) : c)
  }
  return waar
}

function rijen(van: number, tot: number): number[] {
  return Array.from({ length: (tot - van) / 5 }, (_, i) => van + i * 5)
}
