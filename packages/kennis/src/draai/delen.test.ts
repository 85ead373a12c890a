import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deelOmhoog, deelOmlaag, deelRond } from './delen.ts'

const GRENS = 2 ** 51
const noemers = fc.integer({ min: 1, max: 2 ** 40 })
const overal = noemers.chain((n) => fc.tuple(fc.integer({ min: n - GRENS, max: GRENS - n }), fc.constant(n)))
/** Just below, on and above a whole number or a half. */
const opDeGrens = fc
  .tuple(
    noemers,
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.integer({ min: -1, max: 1 }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([n, deel, rest, half, negatief]): [number, number] => {
    const t = Math.floor((deel * GRENS) / n - 2) * n + (half ? Math.floor(n / 2) : 0) + rest
    return [negatief ? -t : t, n]
  })

function omlaag(teller: bigint, noemer: bigint): bigint {
  const q = teller / noemer
  return teller < 0n && q * noemer !== teller ? q - 1n : q
}

describe('whole-number division', () => {
  it('is exact up to 2^51', () => {
    fc.assert(
      fc.property(fc.oneof(overal, opDeGrens), ([teller, noemer]) => {
        const [t, n] = [BigInt(teller), BigInt(noemer)]
        const half = omlaag(2n * (t < 0n ? -t : t) + n, 2n * n)
        expect(BigInt(deelOmlaag(teller, noemer))).toBe(omlaag(t, n))
        expect(BigInt(deelOmhoog(teller, noemer))).toBe(-omlaag(-t, n))
        expect(BigInt(deelRond(teller, noemer))).toBe(t < 0n ? -half : half)
      }),
      { numRuns: 5000, examples: [[[GRENS - 1, 1]], [[-5, 2]], [[5, 2]], [[GRENS - 2 ** 20, 2 ** 20]]] },
    )
  })

  it('never gives minus zero', () => {
    expect([deelOmhoog(-1, 2), deelRond(-1, 3), deelOmhoog(0, 5)].map((q) => Object.is(q, -0))).toEqual([
      false,
      false,
      false,
    ])
  })
})
