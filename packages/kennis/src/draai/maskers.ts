/* oxlint-disable typescript/no-non-null-assertion -- the compiler numbers registers; a check on each would triple the time */
/** A set of open facts per register, as bits; as many words as there are open facts. */
export class Maskers {
  private readonly registers: number
  private bits: Int32Array
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

  /** The sets of these registers, one after another. */
  neemUit(registers: readonly number[]): Int32Array {
    const w = this.woorden
    const uit = new Int32Array(registers.length * w)
    for (let i = 0; i < registers.length; i++)
      for (let j = 0; j < w; j++) uit[i * w + j] = this.bits[registers[i]! * w + j]!
    return uit
  }

  /** Adds the i-th set of `alles`, and of that of `een` only whether this one fact counts. */
  voegSamen(d: number, alles: Int32Array, een: Int32Array, i: number, feit: number): void {
    const w = this.woorden
    for (let j = 0; j < w; j++) this.bits[d * w + j]! |= alles[i * w + j]!
    const woord = feit >>> 5
    this.bits[d * w + woord]! |= een[i * w + woord]! & (1 << (feit & 31))
  }
}
