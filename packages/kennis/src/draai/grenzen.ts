/* oxlint-disable typescript/no-non-null-assertion -- the compiler numbers registers; a check on each would triple the time */
import { deelOmhoog, deelOmlaag, deelRond } from './delen.ts'
import { eindeVanGroot, grenzenVanGroot, GROOT } from './grootblok.ts'
import { Maskers } from './maskers.ts'
import { rijVan } from './rij.ts'

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
    this.blok(0, tot, 0, true)
  }

  /** Only these stretches of instructions, in their order: those that rest on what changed. */
  draaiDeel(stukken: readonly number[], metMaskers: boolean): void {
    for (let i = 0; i < stukken.length; i += 2) this.blok(stukken[i]!, stukken[i + 1]!, 0, metMaskers)
  }

  // eslint-disable-next-line complexity, max-lines-per-function -- one flat switch is the fastest interpreter V8 makes of this
  private blok(van: number, tot: number, lid: number, metMaskers: boolean): void {
    const { code, laag: L, hoog: H } = this
    let gemerkt = van
    for (let pc = van; pc < tot; pc += 5) {
      const op = code[pc]!
      if (op === 14 || op === GROOT) {
        if (metMaskers) this.merk(gemerkt, pc, lid)
        pc = op === GROOT ? this.groot(pc, metMaskers) : this.lus(pc, metMaskers)
        gemerkt = pc + 5
        continue
      }
      const d = code[pc + 1]!
      const a = code[pc + 2]!
      const b = code[pc + 3]!
      const al = L[a]!
      const ah = H[a]!
      const bl = L[b]!
      const bh = H[b]!
      switch (op) {
        case 1:
          L[d] = al + bl
          H[d] = ah + bh
          break
        case 2:
          L[d] = al - bh
          H[d] = ah - bl
          break
        case 3:
          if (al >= 0 && bl >= 0) {
            L[d] = al * bl
            H[d] = ah * bh
          } else this.maal(d, al, ah, bl, bh)
          break
        case 4:
          L[d] = L[code[pc + 2 + Number(al < bl)]!]!
          H[d] = H[code[pc + 2 + Number(ah < bh)]!]!
          break
        case 5:
          L[d] = L[code[pc + 2 + Number(al > bl)]!]!
          H[d] = H[code[pc + 2 + Number(ah > bh)]!]!
          break
        case 6:
          L[d] = Number(ah < bl)
          H[d] = Number(al < bh)
          break
        case 7:
          L[d] = Number(ah <= bl)
          H[d] = Number(al <= bh)
          break
        case 8:
          L[d] = Number(al === ah) & Number(bl === bh) & Number(al === bl)
          H[d] = Number(bl <= ah) & Number(al <= bh)
          break
        case 9:
          this.kies(d, code[pc + 4 - Number(ah > 0)]!, code[pc + 4 - Number(al > 0)]!)
          break
        case 10:
          L[d] = deelOmlaag(al, al >= 0 ? bh : bl)
          H[d] = deelOmlaag(ah, ah >= 0 ? bl : bh)
          break
        case 11:
          L[d] = deelOmhoog(al, al >= 0 ? bh : bl)
          H[d] = deelOmhoog(ah, ah >= 0 ? bl : bh)
          break
        case 12:
          L[d] = deelRond(al, al >= 0 ? bh : bl)
          H[d] = deelRond(ah, ah >= 0 ? bl : bh)
          break
        case 18:
          this.tabel(d, al, ah, b, code[pc + 4]!)
          break
        default:
          L[d] = L[a + lid * b]!
          H[d] = H[a + lid * b]!
      }
    }
    if (metMaskers) this.merk(gemerkt, tot, lid)
  }

  /** The masks of a stretch without loops of which the bounds are known: apart from those, both take less time. */
  private merk(van: number, tot: number, lid: number): void {
    if (this.maskers.woorden === 1) return this.merkWoord(van, tot, lid)
    const { code, laag, hoog, maskers } = this
    for (let pc = van; pc < tot; pc += 5) {
      const d = code[pc + 1]!
      if (laag[d] === hoog[d]) maskers.wis(d)
      else this.masker(code[pc]!, d, code[pc + 2]!, code[pc + 3]!, code[pc + 4]!, lid)
    }
  }

  /**
   * The same as `masker` where all facts fit in one word. What is open differs per household, so a branch on it would be
   * guessed wrong half of the time: a test of 0 or 1 becomes no bits or all of them.
   */
  private merkWoord(van: number, tot: number, lid: number): void {
    const { code, laag: L, hoog: H } = this
    const { bits } = this.maskers
    for (let pc = van; pc < tot; pc += 5) {
      const d = code[pc + 1]!
      const a = code[pc + 2]!
      const b = code[pc + 3]!
      const open = -Number(L[d] !== H[d])
      switch (code[pc]) {
        case 4:
          bits[d] = open & ((bits[a]! & -Number(H[a]! > L[b]!)) | (bits[b]! & -Number(H[b]! > L[a]!)))
          break
        case 5:
          bits[d] = open & ((bits[a]! & -Number(L[a]! < H[b]!)) | (bits[b]! & -Number(L[b]! < H[a]!)))
          break
        case 9: {
          const zijden = (bits[b]! & -Number(H[a]! > 0)) | (bits[code[pc + 4]!]! & -Number(L[a]! <= 0))
          bits[d] = open & (zijden | (bits[a]! & -Number(L[a] !== H[a])))
          break
        }
        case 13:
          bits[d] = open & bits[a + lid * b]!
          break
        case 18:
          bits[d] = this.eenRij(a, b, code[pc + 4]!) ? 0 : open & bits[a]!
          break
        default:
          bits[d] = open & (bits[a]! | bits[b]!)
      }
    }
  }

  /** Returns the last place of the block. */
  private groot(pc: number, metMaskers: boolean): number {
    const { code, laag: L, hoog: H, maskers } = this
    const d = code[pc + 1]!
    const { laag, hoog, tellen } = grenzenVanGroot(code, pc, L, H)
    L[d] = laag
    H[d] = hoog
    if (metMaskers) {
      maskers.wis(d)
      if (laag !== hoog) for (const register of tellen()) maskers.erbij(d, register)
    }
    return eindeVanGroot(code, pc) - 5
  }

  private maal(d: number, al: number, ah: number, bl: number, bh: number): void {
    const p = al * bl
    const q = al * bh
    const r = ah * bl
    const s = ah * bh
    this.laag[d] = Math.min(p, q, r, s)
    this.hoog[d] = Math.max(p, q, r, s)
  }

  /** Of the side that the test can let through and the one that it can send to; the same one when it is decided. */
  private kies(d: number, dan: number, anders: number): void {
    const { laag: L, hoog: H } = this
    L[d] = L[dan + (anders - dan) * Number(L[dan]! > L[anders]!)]!
    H[d] = H[dan + (anders - dan) * Number(H[dan]! < H[anders]!)]!
  }

  /** The lowest and the highest of the rows that the number can still fall in. */
  private tabel(d: number, al: number, ah: number, grenzen: number, rijen: number): void {
    const { laag: L, hoog: H } = this
    const laatste = grenzen + rijen + rijVan(L, grenzen, rijen, ah)
    let laag = L[laatste]!
    let hoog = H[laatste]!
    for (let w = grenzen + rijen + rijVan(L, grenzen, rijen, al); w < laatste; w++) {
      if (L[w]! < laag) laag = L[w]!
      if (H[w]! > hoog) hoog = H[w]!
    }
    L[d] = laag
    H[d] = hoog
  }

  /** What can still change an open result: never the side that no longer counts. */
  private masker(op: number, d: number, a: number, b: number, c: number, lid: number): void {
    const { laag, hoog, maskers } = this
    if (op === 13) return maskers.neem(d, a + lid * b)
    if (op === 18) return this.eenRij(a, b, c) ? maskers.wis(d) : maskers.neem(d, a)
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

  /** In one row the number no longer matters, not even when of the value there only bounds are known. */
  private eenRij(sleutel: number, grenzen: number, rijen: number): boolean {
    const { laag, hoog } = this
    return rijVan(laag, grenzen, rijen, laag[sleutel]!) === rijVan(laag, grenzen, rijen, hoog[sleutel]!)
  }

  /** Returns the last place of the loop. */
  private lus(pc: number, metMaskers: boolean): number {
    const { code, laag, hoog } = this
    const teller = code[pc + 1]!
    const uitkomsten = pc + 5
    const lichaam = uitkomsten + code[pc + 3]! * 5
    const einde = lichaam + code[pc + 2]! * 5
    const bekend = laag[teller] === hoog[teller]
    for (let u = uitkomsten; u < lichaam; u += 5) this.begin(code[u + 1]!, teller, metMaskers)
    // Of an unknown number of members nothing is known either: one unknown member stands for all.
    const leden = bekend ? laag[teller]! : 1
    for (let lid = 0; lid < leden; lid++) {
      this.blok(lichaam, einde, lid, metMaskers)
      for (let u = uitkomsten; u < lichaam; u += 5) {
        if (bekend) this.erbij(u, lid === 0, metMaskers)
        else this.voorAllen(u, hoog[teller]!, metMaskers)
      }
    }
    if (metMaskers) for (let u = uitkomsten; u < lichaam; u += 5) this.wisAlsBeslist(code[u + 1]!)
    return einde - 5
  }

  private begin(d: number, teller: number, metMaskers: boolean): void {
    this.laag[d] = 0
    this.hoog[d] = 0
    if (metMaskers) this.maskers.neem(d, teller)
  }

  private wisAlsBeslist(d: number): void {
    if (this.laag[d] === this.hoog[d]) this.maskers.wis(d)
  }

  private erbij(u: number, eerste: boolean, metMaskers: boolean): void {
    const { code, laag, hoog } = this
    const d = code[u + 1]!
    const w = code[u + 2]!
    laag[d] = samen(code[u]!, eerste, laag[d]!, laag[w]!)
    hoog[d] = samen(code[u]!, eerste, hoog[d]!, hoog[w]!)
    if (metMaskers) this.maskers.erbij(d, w)
  }

  private voorAllen(u: number, meest: number, metMaskers: boolean): void {
    const { code, laag, hoog } = this
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
