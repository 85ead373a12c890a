/* oxlint-disable typescript/no-non-null-assertion -- the compiler numbers registers; a check on each would triple the time */
import type { Grenzen } from './grenzen.ts'

/** Bounds and masks of registers, set aside. */
export class Bewaard {
  readonly laag: Float64Array
  readonly hoog: Float64Array
  bits = new Int32Array(0)

  constructor(registers: number) {
    this.laag = new Float64Array(registers)
    this.hoog = new Float64Array(registers)
  }

  neemAlles({ laag, hoog, maskers }: Grenzen): void {
    this.laag.set(laag)
    this.hoog.set(hoog)
    this.maakRuimte(maskers.bits.length)
    this.bits.set(maskers.bits)
  }

  neem({ laag, hoog, maskers }: Grenzen, registers: readonly number[]): void {
    const { bits, einde, registers: stap } = maskers
    this.maakRuimte(bits.length)
    for (let i = 0; i < registers.length; i++) {
      const r = registers[i]!
      this.laag[r] = laag[r]!
      this.hoog[r] = hoog[r]!
      for (let j = r; j < einde; j += stap) this.bits[j] = bits[j]!
    }
  }

  zetTerug({ laag, hoog, maskers }: Grenzen, registers: readonly number[]): void {
    const { bits, einde, registers: stap } = maskers
    for (let i = 0; i < registers.length; i++) {
      const r = registers[i]!
      laag[r] = this.laag[r]!
      hoog[r] = this.hoog[r]!
      for (let j = r; j < einde; j += stap) bits[j] = this.bits[j]!
    }
  }

  /** Widens what was set aside so that it holds what the registers hold now too. */
  verruim({ laag, hoog, maskers }: Grenzen, registers: readonly number[]): void {
    const { bits, einde, registers: stap } = maskers
    for (let i = 0; i < registers.length; i++) {
      const r = registers[i]!
      if (laag[r]! < this.laag[r]!) this.laag[r] = laag[r]!
      if (hoog[r]! > this.hoog[r]!) this.hoog[r] = hoog[r]!
      for (let j = r; j < einde; j += stap) this.bits[j]! |= bits[j]!
    }
  }

  private maakRuimte(bits: number): void {
    if (this.bits.length < bits) this.bits = new Int32Array(bits)
  }
}
