/* oxlint-disable typescript/no-non-null-assertion -- the compiler numbers registers; a check on each would triple the time */
/** A set of open facts per register, as bits; as many words as there are open facts. */
export class Maskers {
  private readonly registers: number
  /** The words of the first register, of the second, and so on. */
  bits: Int32Array
  woorden = 1

  constructor(registers: number) {
    this.registers = registers
    this.bits = new Int32Array(registers)
  }

  /** Empties everything and makes room for so many facts. */
  begin(feiten: number): void {
    this.woorden = Math.max(1, (feiten + 31) >>> 5)
    const nodig = this.registers * this.woorden
    if (this.bits.length < nodig) this.bits = new Int32Array(nodig)
    else this.bits.fill(0, 0, nodig)
  }

  zet(register: number, feit: number): void {
    this.bits[register * this.woorden + (feit >>> 5)]! |= 1 << (feit & 31)
  }

  heeft(register: number, feit: number): boolean {
    return (this.bits[register * this.woorden + (feit >>> 5)]! & (1 << (feit & 31))) !== 0
  }

  wis(d: number): void {
    const w = this.woorden
    for (let i = d * w; i < d * w + w; i++) this.bits[i] = 0
  }

  neem(d: number, a: number): void {
    const w = this.woorden
    const bits = this.bits
    for (let i = 0; i < w; i++) bits[d * w + i] = bits[a * w + i]!
  }

  erbij(d: number, a: number): void {
    const w = this.woorden
    const bits = this.bits
    for (let i = 0; i < w; i++) bits[d * w + i]! |= bits[a * w + i]!
  }

  verenig(d: number, a: number, b: number): void {
    const w = this.woorden
    const bits = this.bits
    for (let i = 0; i < w; i++) bits[d * w + i] = bits[a * w + i]! | bits[b * w + i]!
  }

  verenig3(d: number, a: number, b: number, c: number): void {
    this.verenig(d, a, b)
    this.erbij(d, c)
  }

  haalWeg(register: number, feit: number): void {
    this.bits[register * this.woorden + (feit >>> 5)]! &= ~(1 << (feit & 31))
  }
}
