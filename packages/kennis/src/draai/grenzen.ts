/* oxlint-disable typescript/no-non-null-assertion -- the compiler numbers registers; a check on each would triple the time */
import { draaiGrensRecht } from './grensrecht.ts'
import { eindeVanGroot, grenzenVanGroot, GROOT } from './grootblok.ts'
import { Maskers } from './maskers.ts'
import { rijVan } from './rij.ts'

const LUS = 14

/**
 * Runs instructions on bounds: every register has a lowest and a highest value. With `maskers`, each register also
 * knows which open facts can still change it; a register whose bounds meet is decided and depends on nothing.
 */
export class Grenzen {
  readonly code: Int32Array
  readonly laag: Float64Array
  readonly hoog: Float64Array
  readonly maskers: Maskers

  constructor(code: Int32Array, registers: number) {
    this.code = code
    this.laag = new Float64Array(registers)
    this.hoog = new Float64Array(registers)
    this.maskers = new Maskers(registers)
  }

  draai(tot: number): void {
    this.blok(this.code, 0, tot, 0, true)
  }

  /** Only these instructions: those that rest on what changed. */
  draaiDeel(code: Int32Array, metMaskers: boolean): void {
    this.blok(code, 0, code.length, 0, metMaskers)
  }

  private blok(code: Int32Array, van: number, tot: number, lid: number, metMaskers: boolean): void {
    const { laag, hoog, maskers } = this
    for (let pc = van; pc < tot;) {
      const einde = draaiGrensRecht(code, laag, hoog, maskers.bits, pc, tot, lid)
      if (metMaskers && maskers.woorden > 1) this.merk(code, pc, einde, lid)
      pc = einde < tot ? this.bijzonder(code, einde, metMaskers) : tot
    }
  }

  /** Returns the place after it. */
  private bijzonder(code: Int32Array, pc: number, metMaskers: boolean): number {
    if (code[pc] === LUS) return this.lus(code, pc, metMaskers)
    if (code[pc] === GROOT) return this.groot(code, pc, metMaskers)
    this.tabel(code, pc, metMaskers)
    return pc + 5
  }

  /** The masks of arithmetic of which the bounds are known, where there are more facts than fit in one word. */
  private merk(code: Int32Array, van: number, tot: number, lid: number): void {
    const { laag, hoog, maskers } = this
    for (let pc = van; pc < tot; pc += 5) {
      const d = code[pc + 1]!
      if (laag[d] === hoog[d]) maskers.wis(d)
      else this.masker(code[pc]!, d, code[pc + 2]!, code[pc + 3]!, code[pc + 4]!, lid)
    }
  }

  /** Returns the place after the block. */
  private groot(code: Int32Array, pc: number, metMaskers: boolean): number {
    const { laag: L, hoog: H, maskers } = this
    const d = code[pc + 1]!
    const { laag, hoog, tellen } = grenzenVanGroot(code, pc, L, H)
    L[d] = laag
    H[d] = hoog
    if (metMaskers) {
      maskers.wis(d)
      if (laag !== hoog) for (const register of tellen()) maskers.erbij(d, register)
    }
    return eindeVanGroot(code, pc)
  }

  /** The lowest and the highest of the rows that the number can still fall in. */
  private tabel(code: Int32Array, pc: number, metMaskers: boolean): void {
    const { laag: L, hoog: H, maskers } = this
    const d = code[pc + 1]!
    const sleutel = code[pc + 2]!
    const grenzen = code[pc + 3]!
    const rijen = code[pc + 4]!
    const eerste = grenzen + rijen + rijVan(L, grenzen, rijen, L[sleutel]!)
    const laatste = grenzen + rijen + rijVan(L, grenzen, rijen, H[sleutel]!)
    L[d] = L[laatste]!
    H[d] = H[laatste]!
    for (let waarde = eerste; waarde < laatste; waarde++) {
      L[d] = Math.min(L[d], L[waarde]!)
      H[d] = Math.max(H[d], H[waarde]!)
    }
    if (!metMaskers) return
    // In one row the number no longer matters, not even when of the value there only bounds are known.
    if (eerste === laatste || L[d] === H[d]) maskers.wis(d)
    else maskers.neem(d, sleutel)
  }

  /** What can still change an open result: never the side that no longer counts. */
  private masker(op: number, d: number, a: number, b: number, c: number, lid: number): void {
    const { laag, hoog, maskers } = this
    if (op === 13) return maskers.neem(d, a + lid * b)
    if (op === 9) {
      if (laag[a] === hoog[a]) return maskers.neem(d, laag[a] !== 0 ? b : c)
      return maskers.verenig3(d, a, b, c)
    }
    if (op === 4 && laag[a]! >= hoog[b]!) return maskers.neem(d, a)
    if (op === 4 && laag[b]! >= hoog[a]!) return maskers.neem(d, b)
    if (op === 5 && hoog[a]! <= laag[b]!) return maskers.neem(d, a)
    if (op === 5 && hoog[b]! <= laag[a]!) return maskers.neem(d, b)
    maskers.verenig(d, a, b)
  }

  /** Returns the place after the loop. */
  private lus(code: Int32Array, pc: number, metMaskers: boolean): number {
    const { laag, hoog } = this
    const teller = code[pc + 1]!
    const uitkomsten = pc + 5
    const lichaam = uitkomsten + code[pc + 3]! * 5
    const einde = lichaam + code[pc + 2]! * 5
    const bekend = laag[teller] === hoog[teller]
    for (let u = uitkomsten; u < lichaam; u += 5) this.begin(code[u + 1]!, teller, metMaskers)
    // Of an unknown number of members nothing is known either: one unknown member stands for all.
    const leden = bekend ? laag[teller]! : 1
    for (let lid = 0; lid < leden; lid++) {
      this.blok(code, lichaam, einde, lid, metMaskers)
      for (let u = uitkomsten; u < lichaam; u += 5) {
        if (bekend) this.erbij(code, u, lid === 0, metMaskers)
        else this.voorAllen(code, u, hoog[teller]!, metMaskers)
      }
    }
    if (metMaskers) for (let u = uitkomsten; u < lichaam; u += 5) this.wisAlsBeslist(code[u + 1]!)
    return einde
  }

  private begin(d: number, teller: number, metMaskers: boolean): void {
    this.laag[d] = 0
    this.hoog[d] = 0
    if (metMaskers) this.maskers.neem(d, teller)
  }

  private wisAlsBeslist(d: number): void {
    if (this.laag[d] === this.hoog[d]) this.maskers.wis(d)
  }

  private erbij(code: Int32Array, u: number, eerste: boolean, metMaskers: boolean): void {
    const { laag, hoog } = this
    const d = code[u + 1]!
    const w = code[u + 2]!
    laag[d] = samen(code[u]!, eerste, laag[d]!, laag[w]!)
    hoog[d] = samen(code[u]!, eerste, hoog[d]!, hoog[w]!)
    if (metMaskers) this.maskers.erbij(d, w)
  }

  private voorAllen(code: Int32Array, u: number, meest: number, metMaskers: boolean): void {
    const { laag, hoog } = this
    const d = code[u + 1]!
    const w = code[u + 2]!
    const keer = code[u] === 15 ? meest : 1
    laag[d] = Math.min(0, laag[w]!) * keer
    hoog[d] = Math.max(0, hoog[w]!) * keer
    if (metMaskers) this.maskers.erbij(d, w)
  }
}

function samen(hoe: number, eerste: boolean, tot: number, erbij: number): number {
  if (hoe === 15) return tot + erbij
  if (eerste) return erbij
  return hoe === 16 ? Math.max(tot, erbij) : Math.min(tot, erbij)
}
