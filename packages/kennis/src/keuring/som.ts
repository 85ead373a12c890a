/**
 * One number over everything in a value, whatever the order of its keys. It notices damage on the way or on a disk; against
 * someone who means harm stands the hash of the editie.
 */
export function somVan(waarde: unknown): number {
  const menger = new Menger()
  menger.neem(waarde)
  return menger.som()
}

const SOORT = { lijst: 1, blok: 2, heel: 3, tekst: 4 } as const

class Menger {
  private a = 0x9e3779b9
  private b = 0x85ebca6b

  neem(waarde: unknown): void {
    if (Array.isArray(waarde)) this.lijst(waarde)
    else if (typeof waarde === 'object' && waarde !== null) this.blok(waarde)
    else if (typeof waarde === 'number' && Number.isInteger(waarde)) this.heel(waarde)
    else this.tekst(`${typeof waarde} ${String(waarde)}`)
  }

  /** Fits in a double. */
  som(): number {
    return (this.a >>> 0) * 2 ** 21 + (this.b >>> 11)
  }

  private heel(getal: number): void {
    this.meng(SOORT.heel)
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
    this.a = Math.imul(this.a ^ getal, 0x27d4eb2f)
    this.a ^= this.a >>> 15
    this.b = Math.imul(this.b ^ getal, 0x165667b1)
    this.b ^= this.b >>> 13
  }
}
