/** Repeatable random numbers. */
export class Toeval {
  private staat: number

  constructor(zaad: number) {
    this.staat = zaad >>> 0
  }

  /** From 0 up to 1. */
  deel(): number {
    this.staat = (this.staat + 0x6d2b79f5) >>> 0
    let t = this.staat
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  kans(p: number): boolean {
    return this.deel() < p
  }

  /** A whole number from `laag` to `hoog`, both included. */
  geheel(laag: number, hoog: number): number {
    return laag + Math.floor(this.deel() * (hoog - laag + 1))
  }

  een<T>(uit: readonly T[]): T {
    const gekozen = uit[this.geheel(0, uit.length - 1)]
    if (gekozen === undefined) throw new Error('nothing to choose from')
    return gekozen
  }
}
