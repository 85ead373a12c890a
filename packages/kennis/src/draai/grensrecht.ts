/* oxlint-disable typescript/no-non-null-assertion -- the compiler numbers registers; a check on each would triple the time */
import { deelOmhoog, deelOmlaag, deelRond } from './delen.ts'

/**
 * Runs rows of instructions on bounds, up to the first that is no arithmetic, and returns its place. Beside the lowest and highest
 * value of each register it keeps which of the first 32 open facts can still change it: none when the bounds meet, and never
 * those of a side that no longer counts. What is open differs per household, so a branch on it would be guessed wrong half
 * of the time: a test of 0 or 1 becomes no bits or all of them.
 */
// eslint-disable-next-line complexity, max-lines-per-function, max-params -- one flat switch is the fastest interpreter V8 makes of this
export function draaiGrensRecht(
  woorden: Int32Array,
  L: Float64Array,
  H: Float64Array,
  M: Int32Array,
  van: number,
  tot: number,
  lid: number,
): number {
  for (let pc = van; pc < tot;) {
    const einde = pc + 2 + 4 * woorden[pc + 1]!
    switch (woorden[pc]) {
      case 1:
        for (let p = pc + 2; p < einde; p += 4) {
          const d = woorden[p]!
          const a = woorden[p + 1]!
          const b = woorden[p + 2]!
          const l = L[a]! + L[b]!
          const h = H[a]! + H[b]!
          L[d] = l
          H[d] = h
          M[d] = (M[a]! | M[b]!) & -Number(l !== h)
        }
        break
      case 2:
        for (let p = pc + 2; p < einde; p += 4) {
          const d = woorden[p]!
          const a = woorden[p + 1]!
          const b = woorden[p + 2]!
          const l = L[a]! - H[b]!
          const h = H[a]! - L[b]!
          L[d] = l
          H[d] = h
          M[d] = (M[a]! | M[b]!) & -Number(l !== h)
        }
        break
      case 3:
        for (let p = pc + 2; p < einde; p += 4) {
          const d = woorden[p]!
          const a = woorden[p + 1]!
          const b = woorden[p + 2]!
          const al = L[a]!
          const ah = H[a]!
          const bl = L[b]!
          const bh = H[b]!
          let l = al * bl
          let h = ah * bh
          if (al < 0 || bl < 0) {
            const [p1, p2] = [al * bh, ah * bl]
            const [q1, q2] = [l, h]
            l = Math.min(q1, q2, p1, p2)
            h = Math.max(q1, q2, p1, p2)
          }
          L[d] = l
          H[d] = h
          M[d] = (M[a]! | M[b]!) & -Number(l !== h)
        }
        break
      case 4:
        for (let p = pc + 2; p < einde; p += 4) {
          const d = woorden[p]!
          const a = woorden[p + 1]!
          const b = woorden[p + 2]!
          const al = L[a]!
          const ah = H[a]!
          const bl = L[b]!
          const bh = H[b]!
          const l = L[a + ((b - a) & -Number(al < bl))]!
          const h = H[a + ((b - a) & -Number(ah < bh))]!
          L[d] = l
          H[d] = h
          M[d] = ((M[a]! & -Number(ah > bl)) | (M[b]! & -Number(bh > al))) & -Number(l !== h)
        }
        break
      case 5:
        for (let p = pc + 2; p < einde; p += 4) {
          const d = woorden[p]!
          const a = woorden[p + 1]!
          const b = woorden[p + 2]!
          const al = L[a]!
          const ah = H[a]!
          const bl = L[b]!
          const bh = H[b]!
          const l = L[a + ((b - a) & -Number(al > bl))]!
          const h = H[a + ((b - a) & -Number(ah > bh))]!
          L[d] = l
          H[d] = h
          M[d] = ((M[a]! & -Number(al < bh)) | (M[b]! & -Number(bl < ah))) & -Number(l !== h)
        }
        break
      case 6:
        for (let p = pc + 2; p < einde; p += 4) {
          const d = woorden[p]!
          const a = woorden[p + 1]!
          const b = woorden[p + 2]!
          const l = Number(H[a]! < L[b]!)
          const h = Number(L[a]! < H[b]!)
          L[d] = l
          H[d] = h
          M[d] = (M[a]! | M[b]!) & -Number(l !== h)
        }
        break
      case 7:
        for (let p = pc + 2; p < einde; p += 4) {
          const d = woorden[p]!
          const a = woorden[p + 1]!
          const b = woorden[p + 2]!
          const l = Number(H[a]! <= L[b]!)
          const h = Number(L[a]! <= H[b]!)
          L[d] = l
          H[d] = h
          M[d] = (M[a]! | M[b]!) & -Number(l !== h)
        }
        break
      case 8:
        for (let p = pc + 2; p < einde; p += 4) {
          const d = woorden[p]!
          const a = woorden[p + 1]!
          const b = woorden[p + 2]!
          const al = L[a]!
          const ah = H[a]!
          const bl = L[b]!
          const bh = H[b]!
          const l = Number(al === ah) & Number(bl === bh) & Number(al === bl)
          const h = Number(bl <= ah) & Number(al <= bh)
          L[d] = l
          H[d] = h
          M[d] = (M[a]! | M[b]!) & -Number(l !== h)
        }
        break
      case 9:
        for (let p = pc + 2; p < einde; p += 4) {
          const d = woorden[p]!
          const a = woorden[p + 1]!
          const b = woorden[p + 2]!
          // The side that the test can let through and the one that it can send to; the same one when it is decided.
          const c = woorden[p + 3]!
          const al = L[a]!
          const ah = H[a]!
          const dan = c + ((b - c) & -Number(ah > 0))
          const anders = c + ((b - c) & -Number(al > 0))
          const l = L[dan + ((anders - dan) & -Number(L[dan]! > L[anders]!))]!
          const h = H[dan + ((anders - dan) & -Number(H[dan]! < H[anders]!))]!
          L[d] = l
          H[d] = h
          M[d] = (M[dan]! | M[anders]! | (M[a]! & -Number(al !== ah))) & -Number(l !== h)
        }
        break
      case 10:
        for (let p = pc + 2; p < einde; p += 4) {
          const d = woorden[p]!
          const a = woorden[p + 1]!
          const b = woorden[p + 2]!
          const al = L[a]!
          const ah = H[a]!
          const l = deelOmlaag(al, al >= 0 ? H[b]! : L[b]!)
          const h = deelOmlaag(ah, ah >= 0 ? L[b]! : H[b]!)
          L[d] = l
          H[d] = h
          M[d] = (M[a]! | M[b]!) & -Number(l !== h)
        }
        break
      case 11:
        for (let p = pc + 2; p < einde; p += 4) {
          const d = woorden[p]!
          const a = woorden[p + 1]!
          const b = woorden[p + 2]!
          const al = L[a]!
          const ah = H[a]!
          const l = deelOmhoog(al, al >= 0 ? H[b]! : L[b]!)
          const h = deelOmhoog(ah, ah >= 0 ? L[b]! : H[b]!)
          L[d] = l
          H[d] = h
          M[d] = (M[a]! | M[b]!) & -Number(l !== h)
        }
        break
      case 12:
        for (let p = pc + 2; p < einde; p += 4) {
          const d = woorden[p]!
          const a = woorden[p + 1]!
          const b = woorden[p + 2]!
          const al = L[a]!
          const ah = H[a]!
          const l = deelRond(al, al >= 0 ? H[b]! : L[b]!)
          const h = deelRond(ah, ah >= 0 ? L[b]! : H[b]!)
          L[d] = l
          H[d] = h
          M[d] = (M[a]! | M[b]!) & -Number(l !== h)
        }
        break
      case 13:
        for (let p = pc + 2; p < einde; p += 4) {
          const d = woorden[p]!
          const a = woorden[p + 1]!
          const b = woorden[p + 2]!
          const feit = a + lid * b
          L[d] = L[feit]!
          H[d] = H[feit]!
          M[d] = M[feit]!
        }
        break
      default:
        return pc
    }
    pc = einde
  }
  return tot
}
