/** Bounds that may lie beyond what a double can hold. */
export type Ruimte = readonly [laag: bigint, hoog: bigint]

/**
 * One operation of the bytecode on integers of any size. What divides is proven positive; only figures that a date does
 * not have are zero, and then nobody sees the result.
 */
// eslint-disable-next-line complexity -- one case per operation
export function rekenGroot(op: number, a: bigint, b: bigint, c: bigint): bigint {
  switch (op) {
    case 1:
      return a + b
    case 2:
      return a - b
    case 3:
      return a * b
    case 4:
      return a > b ? a : b
    case 5:
      return a < b ? a : b
    case 6:
      return a < b ? 1n : 0n
    case 7:
      return a <= b ? 1n : 0n
    case 8:
      return a === b ? 1n : 0n
    case 9:
      return a === 0n ? c : b
    case 10:
      return omlaag(a, b)
    case 11:
      return -omlaag(-a, b)
    default:
      return rond(a, b)
  }
}

/** The bounds of one operation from those of its operands, as the interpreter of bounds has them. */
// eslint-disable-next-line complexity -- one case per operation
export function grensGroot(op: number, a: Ruimte, b: Ruimte, c: Ruimte): Ruimte {
  const [al, ah] = a
  const [bl, bh] = b
  const reken = (x: bigint, y: bigint) => rekenGroot(op, x, y, 0n)
  switch (op) {
    case 2:
      return [al - bh, ah - bl]
    case 3:
      return maal(a, b)
    case 6:
    case 7:
      return [reken(ah, bl), reken(al, bh)]
    case 8:
      return [al === ah && bl === bh && al === bl ? 1n : 0n, ah < bl || bh < al ? 0n : 1n]
    case 9:
      return kies(a, b, c)
    case 10:
    case 11:
    case 12:
      return [reken(al, al >= 0n ? bh : bl), reken(ah, ah >= 0n ? bl : bh)]
    default:
      return [reken(al, bl), reken(ah, bh)]
  }
}

/** Which operands still count for the result, by their place: of a choice that is made, not the other side. */
export function tellend(op: number, [a, b]: readonly [Ruimte, Ruimte, Ruimte]): readonly number[] {
  if (op === 9) return a[0] !== a[1] ? [0, 1, 2] : a[0] === 0n ? [0, 2] : [0, 1]
  if (op === 3 && isNul(a)) return [0]
  if (op === 3 && isNul(b)) return [1]
  if (op === 4) return a[0] >= b[1] ? [0] : b[0] >= a[1] ? [1] : [0, 1]
  if (op === 5) return a[1] <= b[0] ? [0] : b[1] <= a[0] ? [1] : [0, 1]
  return [0, 1]
}

const isNul = ([laag, hoog]: Ruimte): boolean => laag === 0n && hoog === 0n

function maal([al, ah]: Ruimte, [bl, bh]: Ruimte): Ruimte {
  const hoeken = [al * bl, al * bh, ah * bl, ah * bh] as const
  return [hoeken.reduce((x, y) => (y < x ? y : x)), hoeken.reduce((x, y) => (y > x ? y : x))]
}

function kies(toets: Ruimte, dan: Ruimte, anders: Ruimte): Ruimte {
  if (toets[0] === toets[1]) return toets[0] === 0n ? anders : dan
  return [dan[0] < anders[0] ? dan[0] : anders[0], dan[1] > anders[1] ? dan[1] : anders[1]]
}

function omlaag(teller: bigint, noemer: bigint): bigint {
  if (noemer === 0n) return 0n
  const q = teller / noemer
  return teller < 0n && q * noemer !== teller ? q - 1n : q
}

/** Half away from zero. */
function rond(teller: bigint, noemer: bigint): bigint {
  return teller < 0n ? -omlaag(-2n * teller + noemer, 2n * noemer) : omlaag(2n * teller + noemer, 2n * noemer)
}

/** What a register holds; a figure that a date does not have may have left something that is no integer. */
export function alsGroot(waarde: number): bigint {
  return Number.isSafeInteger(waarde) ? BigInt(waarde) : 0n
}
