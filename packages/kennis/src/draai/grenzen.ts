/* oxlint-disable typescript/no-non-null-assertion -- the compiler numbers registers; a check on each would triple the time */
import { draaiGrensRecht } from './grensrecht.ts'
import { eindeVanGroot, grenzenVanGroot, GROOT } from './grootblok.ts'
import { merkRecht } from './maskerrecht.ts'
import { Maskers } from './maskers.ts'
import { LUSKOP, PER_UITKOMST, type Reeksen } from './reeksen.ts'
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

  /** Runs the code, or only the instructions of it that rest on what changed. */
  draai({ woorden }: Reeksen, metMaskers: boolean): void {
    this.blok(woorden, 0, woorden.length, 0, metMaskers)
  }

  private blok(woorden: Int32Array, van: number, tot: number, lid: number, metMaskers: boolean): void {
    const { laag, hoog, maskers } = this
    for (let pc = van; pc < tot;) {
      const einde = draaiGrensRecht(woorden, laag, hoog, maskers.bits, pc, tot, lid)
      if (metMaskers && maskers.woorden > 1) merkRecht(woorden, laag, hoog, maskers, pc, einde, lid)
      pc = einde < tot ? this.bijzonder(woorden, einde, metMaskers) : tot
    }
  }

  /** Returns the place after it. */
  private bijzonder(woorden: Int32Array, pc: number, metMaskers: boolean): number {
    if (woorden[pc] === LUS) return this.lus(woorden, pc, metMaskers)
    if (woorden[pc] === GROOT) return this.groot(woorden, pc, metMaskers)
    const einde = pc + 2 + 4 * woorden[pc + 1]!
    for (let p = pc + 2; p < einde; p += 4) this.tabel(woorden, p, metMaskers)
    return einde
  }

  /** Returns the place after the block. */
  private groot(woorden: Int32Array, pc: number, metMaskers: boolean): number {
    const { laag: L, hoog: H, maskers } = this
    const d = woorden[pc + 1]!
    const { laag, hoog, tellen } = grenzenVanGroot(woorden, pc, L, H)
    L[d] = laag
    H[d] = hoog
    if (metMaskers) {
      maskers.wis(d)
      if (laag !== hoog) for (const register of tellen()) maskers.erbij(d, register)
    }
    return eindeVanGroot(woorden, pc)
  }

  /** The lowest and the highest of the rows that the number can still fall in. */
  private tabel(woorden: Int32Array, p: number, metMaskers: boolean): void {
    const { laag: L, hoog: H, maskers } = this
    const d = woorden[p]!
    const sleutel = woorden[p + 1]!
    const grenzen = woorden[p + 2]!
    const rijen = woorden[p + 3]!
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

  /** Returns the place after the loop. */
  private lus(woorden: Int32Array, pc: number, metMaskers: boolean): number {
    const { laag, hoog } = this
    const teller = woorden[pc + 1]!
    const uitkomsten = pc + LUSKOP
    const lichaam = uitkomsten + woorden[pc + 3]! * PER_UITKOMST
    const einde = lichaam + woorden[pc + 2]!
    const bekend = laag[teller] === hoog[teller]
    for (let u = uitkomsten; u < lichaam; u += PER_UITKOMST) this.begin(woorden[u + 1]!, teller, metMaskers)
    // Of an unknown number of members nothing is known either: one unknown member stands for all.
    const leden = bekend ? laag[teller]! : 1
    for (let lid = 0; lid < leden; lid++) {
      this.blok(woorden, lichaam, einde, lid, metMaskers)
      for (let u = uitkomsten; u < lichaam; u += PER_UITKOMST) {
        if (bekend) this.erbij(woorden, u, lid === 0, metMaskers)
        else this.voorAllen(woorden, u, hoog[teller]!, metMaskers)
      }
    }
    if (metMaskers) for (let u = uitkomsten; u < lichaam; u += PER_UITKOMST) this.wisAlsBeslist(woorden[u + 1]!)
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

  private erbij(woorden: Int32Array, u: number, eerste: boolean, metMaskers: boolean): void {
    const { laag, hoog } = this
    const d = woorden[u + 1]!
    const w = woorden[u + 2]!
    laag[d] = samen(woorden[u]!, eerste, laag[d]!, laag[w]!)
    hoog[d] = samen(woorden[u]!, eerste, hoog[d]!, hoog[w]!)
    if (metMaskers) this.maskers.erbij(d, w)
  }

  private voorAllen(woorden: Int32Array, u: number, meest: number, metMaskers: boolean): void {
    const { laag, hoog } = this
    const d = woorden[u + 1]!
    const w = woorden[u + 2]!
    const keer = woorden[u] === 15 ? meest : 1
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
