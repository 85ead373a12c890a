/* oxlint-disable typescript/no-non-null-assertion -- the compiler numbers registers; a check on each would triple the time */
import type { Grenzen } from './grenzen.ts'
import type { Maskers } from './maskers.ts'

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

  neem(grenzen: Grenzen, registers: Int32Array): void {
    this.maakRuimte(grenzen.maskers.bits.length)
    kopieer(registers, grenzen, this, grenzen.maskers.bits, this.bits, grenzen.maskers)
  }

  zetTerug(grenzen: Grenzen, registers: Int32Array): void {
    kopieer(registers, this, grenzen, this.bits, grenzen.maskers.bits, grenzen.maskers)
  }

  /** Widens what was set aside so that it holds what the registers hold now too. */
  verruim({ laag, hoog, maskers }: Grenzen, registers: Int32Array): void {
    const { laag: eigenLaag, hoog: eigenHoog, bits: eigenBits } = this
    const { bits, einde, registers: stap } = maskers
    for (let i = 0; i < registers.length; i++) {
      const r = registers[i]!
      eigenLaag[r] = Math.min(eigenLaag[r]!, laag[r]!)
      eigenHoog[r] = Math.max(eigenHoog[r]!, hoog[r]!)
      eigenBits[r]! |= bits[r]!
      for (let j = r + stap; j < einde; j += stap) eigenBits[j]! |= bits[j]!
    }
  }

  private maakRuimte(bits: number): void {
    if (this.bits.length < bits) this.bits = new Int32Array(bits)
  }
}

type Grens = Pick<Grenzen, 'laag' | 'hoog'>

// eslint-disable-next-line max-params -- two places with three rows each
function kopieer(
  registers: Int32Array,
  van: Grens,
  naar: Grens,
  vanBits: Int32Array,
  naarBits: Int32Array,
  { einde, registers: stap }: Maskers,
): void {
  const { laag, hoog } = van
  const { laag: naarLaag, hoog: naarHoog } = naar
  for (let i = 0; i < registers.length; i++) {
    const r = registers[i]!
    naarLaag[r] = laag[r]!
    naarHoog[r] = hoog[r]!
    naarBits[r] = vanBits[r]!
    for (let j = r + stap; j < einde; j += stap) naarBits[j] = vanBits[j]!
  }
}
