import { type Instructie, listInstructies } from './instructies.ts'

/** The instructions that rest on these facts, in their order, and the registers they fill: trying an answer runs no others. */
export function rustOp(
  code: Int32Array,
  tot: number,
  registers: number,
  feiten: readonly number[],
): { code: Int32Array; doelen: Int32Array } {
  return kiesRustend(code, listInstructies(code, 0, tot), registers, feiten)
}

/** The same, of instructions that were listed before. */
export function kiesRustend(
  code: Int32Array,
  instructies: readonly Instructie[],
  registers: number,
  feiten: readonly number[],
): { code: Int32Array; doelen: Int32Array } {
  const geraakt = new Uint8Array(registers)
  for (const feit of feiten) geraakt[feit] = 1
  const deel: number[] = []
  const doelen: number[] = []
  for (const { van, tot, leest, vult } of instructies) {
    if (!leest.some((register) => geraakt[register] === 1)) continue
    for (const doel of vult) geraakt[doel] = 1
    deel.push(...code.subarray(van, tot))
    doelen.push(...vult)
  }
  return { code: Int32Array.from(deel), doelen: Int32Array.from(doelen) }
}
