/* oxlint-disable typescript/no-non-null-assertion -- the compiler numbers registers; a check on each would triple the time */
import { alsGroot, grensGroot, rekenGroot, type Ruimte, tellend } from './groot.ts'

/**
 * Operation 19 fills one register out of others by way of integers that may not fit in a double: its target, the number
 * of steps, and then each step as an instruction of its own. An operand of a step is a register, or below zero an earlier
 * step: -1 is the first. The last step is the result, and that fits.
 */
export const GROOT = 19

/** The result of the block, out of what stands in its registers. */
export function rekenBlok(code: ArrayLike<number>, pc: number, register: (nummer: number) => number): number {
  const einde = eindeVanGroot(code, pc)
  const stappen: bigint[] = []
  const lees = (operand: number) => (operand < 0 ? stappen[-1 - operand]! : alsGroot(register(operand)))
  for (let p = pc + 5; p < einde; p += 5) {
    const c = code[p] === 9 ? lees(code[p + 4]!) : 0n
    stappen.push(rekenGroot(code[p]!, lees(code[p + 2]!), lees(code[p + 3]!), c))
  }
  return Number(stappen.at(-1)!)
}

/** The bounds of the result, and the registers that still count for it. */
export function grenzenVanGroot(
  code: Int32Array,
  pc: number,
  laag: Float64Array,
  hoog: Float64Array,
): { laag: number; hoog: number; tellen: () => Set<number> } {
  const einde = eindeVanGroot(code, pc)
  const stappen: Ruimte[] = []
  const lees = (operand: number): Ruimte =>
    operand < 0 ? stappen[-1 - operand]! : [alsGroot(laag[operand]!), alsGroot(hoog[operand]!)]
  const operanden = (p: number) => [code[p + 2]!, code[p + 3]!, code[p] === 9 ? code[p + 4]! : code[p + 3]!] as const
  for (let p = pc + 5; p < einde; p += 5) {
    const [a, b, c] = operanden(p)
    stappen.push(grensGroot(code[p]!, lees(a), lees(b), lees(c)))
  }
  const [onder, boven] = stappen.at(-1)!
  const tellen = () => {
    const uit = new Set<number>()
    const stapel = [einde - 5]
    for (let p = stapel.pop(); p !== undefined; p = stapel.pop()) {
      const [a, b, c] = operanden(p)
      for (const plek of tellend(code[p]!, [lees(a), lees(b), lees(c)])) {
        const operand = [a, b, c][plek]!
        if (operand >= 0) uit.add(operand)
        else stapel.push(pc + 5 + (-1 - operand) * 5)
      }
    }
    return uit
  }
  return { laag: Number(onder), hoog: Number(boven), tellen }
}

/** Every register that a block reads. */
export function registersVanGroot(code: ArrayLike<number>, pc: number): number[] {
  const uit: number[] = []
  for (let p = pc + 5; p < eindeVanGroot(code, pc); p += 5) {
    const operanden = code[p] === 9 ? [code[p + 2]!, code[p + 3]!, code[p + 4]!] : [code[p + 2]!, code[p + 3]!]
    uit.push(...operanden.filter((operand) => operand >= 0))
  }
  return uit
}

/** The same block with other registers. */
export function verhuisGroot(
  code: ArrayLike<number>,
  pc: number,
  doel: number,
  waar: (register: number) => number,
): number[] {
  const uit: number[] = [GROOT, doel, code[pc + 2]!, 0, 0]
  const operand = (nummer: number) => (nummer < 0 ? nummer : waar(nummer))
  for (let p = pc + 5; p < eindeVanGroot(code, pc); p += 5) {
    const derde = code[p] === 9 ? operand(code[p + 4]!) : code[p + 4]!
    uit.push(code[p]!, code[p + 1]!, operand(code[p + 2]!), operand(code[p + 3]!), derde)
  }
  return uit
}

/** The first place after the block. */
export function eindeVanGroot(code: ArrayLike<number>, pc: number): number {
  return pc + 5 + code[pc + 2]! * 5
}

/** The first place after an instruction that is no loop. */
export function naInstructie(code: ArrayLike<number>, pc: number): number {
  return code[pc] === GROOT ? eindeVanGroot(code, pc) : pc + 5
}
