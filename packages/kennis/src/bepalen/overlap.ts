/* oxlint-disable typescript/no-non-null-assertion -- the compiler numbers registers; a check on each would triple the time */
import { eindeVanGroot, GROOT, registersVanGroot } from '../draai/grootblok.ts'

/** What raises the second operand of these lowers the result: minus, smaller, at most, and the divisions. */
const TEGEN = new Set([2, 6, 7, 10, 11, 12])

/**
 * Where bounds come out wider than they are because one fact stands on both sides of an instruction and pulls it two ways,
 * as in "without a partner more, but half of it". Only there does it help to count the answers of that fact apart.
 */
export class Overlap {
  private readonly plekken: number[][]
  private readonly woorden: number
  /** Per register the facts that can raise it, and those that can lower it. */
  private readonly op: Int32Array
  private readonly neer: Int32Array

  /** Of these facts, by their slots. */
  constructor(code: Int32Array, registers: number, slots: readonly number[]) {
    this.plekken = slots.map(() => [])
    this.woorden = Math.max(1, (slots.length + 31) >>> 5)
    this.op = new Int32Array(registers * this.woorden)
    this.neer = new Int32Array(registers * this.woorden)
    slots.forEach((slot, i) => (this.op[slot * this.woorden + (i >>> 5)]! |= 1 << (i & 31)))
    for (let pc = 0; pc < code.length; pc += 5) pc = this.regel(code, pc)
  }

  /** Registers that come out wider because of the i-th fact. */
  van(i: number): readonly number[] {
    return this.plekken[i] ?? []
  }

  /** Returns the last place that is done. */
  private regel(code: Int32Array, pc: number): number {
    const [op = 0, d = 0, a = 0, b = 0, c = 0] = code.subarray(pc, pc + 5)
    switch (op) {
      case 8:
        this.kies(d, a, [b])
        break
      case 9:
        this.kies(d, a, [b, c])
        break
      case 13:
        break
      case 14:
        return this.lus(code, pc)
      case 18:
        this.kies(d, a, [])
        break
      case GROOT: {
        const [eerste = d, ...rest] = registersVanGroot(code, pc)
        this.kies(d, eerste, rest)
        return eindeVanGroot(code, pc) - 5
      }
      default:
        this.reken(d, a, b, TEGEN.has(op))
    }
    return pc
  }

  /** The results of a loop stand before its body. */
  private lus(code: Int32Array, pc: number): number {
    const lichaam = pc + 5 + code[pc + 3]! * 5
    const einde = lichaam + code[pc + 2]! * 5
    for (let p = lichaam; p < einde; p += 5) p = this.regel(code, p)
    for (let u = pc + 5; u < lichaam; u += 5) this.reken(code[u + 1]!, code[u + 2]!, code[u + 2]!, false)
    return einde - 5
  }

  /** `tegen`: what raises the second operand lowers the result. */
  private reken(d: number, a: number, b: number, tegen: boolean): void {
    const { woorden } = this
    const [op, neer] = [this.op, this.neer]
    const [metB, tegenB] = tegen ? [neer, op] : [op, neer]
    for (let j = 0; j < woorden; j++) {
      const [ia, ib, id] = [a * woorden + j, b * woorden + j, d * woorden + j]
      this.meld(d, j, (op[ia]! & tegenB[ib]!) | (neer[ia]! & metB[ib]!))
      const opD = op[ia]! | metB[ib]!
      neer[id] = neer[ia]! | tegenB[ib]!
      op[id] = opD
    }
  }

  /** The first operand chooses which of the others it becomes, or whether they are equal: up or down, nobody can say. */
  private kies(d: number, a: number, uit: readonly number[]): void {
    const { woorden, op, neer } = this
    for (let j = 0; j < woorden; j++) {
      const keuze = op[a * woorden + j]! | neer[a * woorden + j]!
      const opUit = uit.reduce((som, r) => som | op[r * woorden + j]!, 0)
      const neerUit = uit.reduce((som, r) => som | neer[r * woorden + j]!, 0)
      this.meld(d, j, keuze & (opUit | neerUit))
      const gelijk = uit.length === 1 ? opUit | neerUit : 0
      op[d * woorden + j] = opUit | keuze | gelijk
      neer[d * woorden + j] = neerUit | keuze | gelijk
    }
  }

  private meld(register: number, woord: number, feiten: number): void {
    for (let rest = feiten; rest !== 0; rest &= rest - 1)
      this.plekken[woord * 32 + 31 - Math.clz32(rest & -rest)]?.push(register)
  }
}
