/**
 * One number over everything in a value, whatever the order of its keys. It notices damage on the way or on a disk; against
 * someone who means harm stands the hash of the editie.
 */
export function somVan(waarde: unknown): number {
  const menger = new Menger()
  menger.neem(waarde)
  return menger.som()
}

const SOORT = { lijst: 1, blok: 2, groot: 3, tekst: 4 } as const

class Menger {
  /** Numbers of 32 bits in a field would be made anew at every step. */
  private readonly stand = Int32Array.of(0x1e3779b9, 0x05ebca6b)

  neem(waarde: unknown): void {
    if (Array.isArray(waarde)) this.lijst(waarde)
    else if (typeof waarde === 'object' && waarde !== null) this.blok(waarde)
    else if (typeof waarde === 'number' && Number.isInteger(waarde)) this.heel(waarde)
    else this.tekst(`${typeof waarde} ${String(waarde)}`)
  }

  /** Fits in a double. */
  som(): number {
    const [a = 0, b = 0] = this.stand
    return (a >>> 0) * 2 ** 20 + (b >>> 12)
  }

  /** Nearly all of a pack: one step each, unless it is larger than the operations on bits. */
  private heel(getal: number): void {
    if ((getal | 0) === getal) return this.meng(getal)
    this.meng(SOORT.groot)
    this.meng(getal)
    this.meng(getal / 2 ** 32)
  }

  private lijst(delen: unknown[]): void {
    this.meng(SOORT.lijst)
    this.meng(delen.length)
    for (const deel of delen)
      if (typeof deel === 'number' && Number.isInteger(deel)) this.heel(deel)
      else this.neem(deel)
  }

  /** What is undefined is not there, as in JSON. */
  private blok(velden: object): void {
    this.meng(SOORT.blok)
    for (const [sleutel, deel] of Object.entries(velden).toSorted(([een], [ander]) => (een < ander ? -1 : 1))) {
      if (deel === undefined) continue
      this.tekst(sleutel)
      this.neem(deel)
    }
  }

  private tekst(tekst: string): void {
    this.meng(SOORT.tekst)
    this.meng(tekst.length)
    for (let i = 0; i < tekst.length; i++) this.meng(tekst.charCodeAt(i))
  }

  private meng(getal: number): void {
    const { stand } = this
    const a = Math.imul((stand[0] ?? 0) ^ getal, 0x27d4eb2f)
    stand[0] = a ^ (a >>> 15)
    const b = Math.imul((stand[1] ?? 0) ^ getal, 0x165667b1)
    stand[1] = b ^ (b >>> 13)
  }
}
