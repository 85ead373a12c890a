import { GROOT, naInstructie, registersVanGroot } from './grootblok.ts'

/** The instructions that rest on these facts, in their order, and the registers they fill: trying an answer runs no others. */
export function rustOp(
  code: Int32Array,
  tot: number,
  registers: number,
  feiten: readonly number[],
): { code: Int32Array; doelen: Int32Array } {
  const geraakt = new Uint8Array(registers)
  for (const feit of feiten) geraakt[feit] = 1
  const deel: number[] = []
  const doelen: number[] = []
  for (let pc = 0; pc < tot; pc += 5) {
    const lus = code[pc] === 14
    const gevuld = lus ? uitLus(code, pc, geraakt) : leest(code, pc, geraakt) ? [code[pc + 1] ?? 0] : []
    for (const doel of gevuld) geraakt[doel] = 1
    const einde = lus ? eindeVan(code, pc) : naInstructie(code, pc)
    if (gevuld.length > 0) deel.push(...code.subarray(pc, einde))
    doelen.push(...gevuld)
    pc = einde - 5
  }
  return { code: Int32Array.from(deel), doelen: Int32Array.from(doelen) }
}

function leest(code: Int32Array, pc: number, geraakt: Uint8Array): boolean {
  const [op, , a = 0, b = 0, c = 0] = code.subarray(pc, pc + 5)
  if (op === GROOT) return registersVanGroot(code, pc).some((register) => geraakt[register] === 1)
  if (op === 13) return geraakt[a] === 1
  if (op === 18) return geraakt[a] === 1 || geraakt.subarray(b + c, b + 2 * c).includes(1)
  return geraakt[a] === 1 || geraakt[b] === 1 || (op === 9 && geraakt[c] === 1)
}

function eindeVan(code: Int32Array, pc: number): number {
  return pc + 5 + ((code[pc + 3] ?? 0) + (code[pc + 2] ?? 0)) * 5
}

/** A loop runs as a whole: when one result is touched, all are filled again. */
function uitLus(code: Int32Array, pc: number, geraakt: Uint8Array): number[] {
  const lichaam = pc + 5 + (code[pc + 3] ?? 0) * 5
  for (let p = lichaam; p < eindeVan(code, pc); p = naInstructie(code, p))
    if (leest(code, p, geraakt)) geraakt[code[p + 1] ?? 0] = 1
  const doelen: number[] = []
  let telt = geraakt[code[pc + 1] ?? 0] === 1
  for (let u = pc + 5; u < lichaam; u += 5) {
    doelen.push(code[u + 1] ?? 0)
    telt ||= geraakt[code[u + 2] ?? 0] === 1
  }
  return telt ? doelen : []
}
