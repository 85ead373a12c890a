/* oxlint-disable typescript/no-non-null-assertion -- the compiler numbers registers; a check on each would triple the time */
import { deelOmhoog, deelOmlaag, deelRond } from './delen.ts'

/**
 * Runs instructions on bounds, up to the first that is no arithmetic, and returns its place. Beside the lowest and highest
 * value of each register it keeps which of the first 32 open facts can still change it: none when the bounds meet, and never
 * those of a side that no longer counts. What is open differs per household, so a branch on it would be guessed wrong half
 * of the time: a test of 0 or 1 becomes no bits or all of them.
 */
// eslint-disable-next-line complexity, max-lines-per-function, max-params -- one flat switch is the fastest interpreter V8 makes of this
export function draaiGrensRecht(
  code: Int32Array,
  L: Float64Array,
  H: Float64Array,
  M: Int32Array,
  van: number,
  tot: number,
  lid: number,
): number {
  for (let pc = van; pc < tot; pc += 5) {
    const a = code[pc + 2]!
    const b = code[pc + 3]!
    const al = L[a]!
    const ah = H[a]!
    const bl = L[b]!
    const bh = H[b]!
    let l = 0
    let h = 0
    let m = M[a]! | M[b]!
    switch (code[pc]) {
      case 1:
        l = al + bl
        h = ah + bh
        break
      case 2:
        l = al - bh
        h = ah - bl
        break
      case 3:
        if (al >= 0 && bl >= 0) {
          l = al * bl
          h = ah * bh
        } else {
          l = Math.min(al * bl, al * bh, ah * bl, ah * bh)
          h = Math.max(al * bl, al * bh, ah * bl, ah * bh)
        }
        break
      case 4:
        l = L[a + ((b - a) & -Number(al < bl))]!
        h = H[a + ((b - a) & -Number(ah < bh))]!
        m = (M[a]! & -Number(ah > bl)) | (M[b]! & -Number(bh > al))
        break
      case 5:
        l = L[a + ((b - a) & -Number(al > bl))]!
        h = H[a + ((b - a) & -Number(ah > bh))]!
        m = (M[a]! & -Number(al < bh)) | (M[b]! & -Number(bl < ah))
        break
      case 6:
        l = Number(ah < bl)
        h = Number(al < bh)
        break
      case 7:
        l = Number(ah <= bl)
        h = Number(al <= bh)
        break
      case 8:
        l = Number(al === ah) & Number(bl === bh) & Number(al === bl)
        h = Number(bl <= ah) & Number(al <= bh)
        break
      case 9: {
        // The side that the test can let through and the one that it can send to; the same one when it is decided.
        const c = code[pc + 4]!
        const dan = c + ((b - c) & -Number(ah > 0))
        const anders = c + ((b - c) & -Number(al > 0))
        l = L[dan + ((anders - dan) & -Number(L[dan]! > L[anders]!))]!
        h = H[dan + ((anders - dan) & -Number(H[dan]! < H[anders]!))]!
        m = M[dan]! | M[anders]! | (M[a]! & -Number(al !== ah))
        break
      }
      case 10:
        l = deelOmlaag(al, al >= 0 ? bh : bl)
        h = deelOmlaag(ah, ah >= 0 ? bl : bh)
        break
      case 11:
        l = deelOmhoog(al, al >= 0 ? bh : bl)
        h = deelOmhoog(ah, ah >= 0 ? bl : bh)
        break
      case 12:
        l = deelRond(al, al >= 0 ? bh : bl)
        h = deelRond(ah, ah >= 0 ? bl : bh)
        break
      case 13: {
        const feit = a + lid * b
        l = L[feit]!
        h = H[feit]!
        m = M[feit]!
        break
      }
      default:
        return pc
    }
    const d = code[pc + 1]!
    L[d] = l
    H[d] = h
    M[d] = m & -Number(l !== h)
  }
  return tot
}
