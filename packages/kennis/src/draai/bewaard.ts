/* oxlint-disable typescript/no-non-null-assertion -- the compiler numbers registers; a check on each would triple the time */
import type { Grenzen } from './grenzen.ts'

/** Bounds of some registers, set aside. */
export class Bewaard {
  private readonly laag: Float64Array
  private readonly hoog: Float64Array

  constructor(registers: number) {
    this.laag = new Float64Array(registers)
    this.hoog = new Float64Array(registers)
  }

  neem({ laag, hoog }: Grenzen, registers: readonly number[]): void {
    for (const r of registers) {
      this.laag[r] = laag[r]!
      this.hoog[r] = hoog[r]!
    }
  }

  zetTerug({ laag, hoog }: Grenzen, registers: readonly number[]): void {
    for (const r of registers) {
      laag[r] = this.laag[r]!
      hoog[r] = this.hoog[r]!
    }
  }

  /** Widens the registers so that they hold what was set aside too. */
  verenig({ laag, hoog }: Grenzen, registers: readonly number[]): void {
    for (const r of registers) {
      if (this.laag[r]! < laag[r]!) laag[r] = this.laag[r]!
      if (this.hoog[r]! > hoog[r]!) hoog[r] = this.hoog[r]!
    }
  }
}
