/* oxlint-disable typescript/no-non-null-assertion -- the compiler numbers registers; a check on each would triple the time */
/** A set of open facts per register, as bits of as many words as they need. */
export class Maskers {
  readonly registers: number
  /** The first word of every register, then the second of every register, and so on. */
  bits: Int32Array
  woorden = 1

  constructor(registers: number) {
    this.registers = registers
    this.bits = new Int32Array(registers)
  }

  /** Makes room for so many facts and empties the first so many registers; all others are filled before they are read. */
  begin(feiten: number, registers: number): void {
    this.woorden = Math.max(1, (feiten + 31) >>> 5)
    const { einde, registers: stap } = this
    if (this.bits.length < einde) this.bits = new Int32Array(einde)
    else for (let o = 0; o < einde; o += stap) this.bits.fill(0, o, o + registers)
  }

  /** Where the words that are in use end. */
  get einde(): number {
    return this.woorden * this.registers
  }

  zet(register: number, feit: number): void {
    this.bits[this.plek(register, feit)]! |= 1 << (feit & 31)
  }

  heeft(register: number, feit: number): boolean {
    return (this.bits[this.plek(register, feit)]! & (1 << (feit & 31))) !== 0
  }

  /** The facts that can still change one of these registers, in order. */
  feiten(registers: readonly number[]): number[] {
    const { bits, registers: stap, einde } = this
    const uit: number[] = []
    for (let o = 0, eerste = 0; o < einde; o += stap, eerste += 32) {
      let rest = 0
      for (const register of registers) rest |= bits[o + register]!
      for (; rest !== 0; rest &= rest - 1) uit.push(eerste + 31 - Math.clz32(rest & -rest))
    }
    return uit
  }

  wis(d: number): void {
    const { bits, registers, einde } = this
    for (let i = 0; i < einde; i += registers) bits[i + d] = 0
  }

  neem(d: number, a: number): void {
    const { bits, registers, einde } = this
    for (let i = 0; i < einde; i += registers) bits[i + d] = bits[i + a]!
  }

  erbij(d: number, a: number): void {
    const { bits, registers, einde } = this
    for (let i = 0; i < einde; i += registers) bits[i + d]! |= bits[i + a]!
  }

  /** Of the word in which this fact is. */
  plek(register: number, feit: number): number {
    return (feit >>> 5) * this.registers + register
  }
}
