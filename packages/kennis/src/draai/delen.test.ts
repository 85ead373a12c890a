import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deelOmhoog, deelOmlaag, deelRond } from './delen.ts'

const GROOT = Number.MAX_SAFE_INTEGER
const tellerEnNoemer = fc
  .integer({ min: 1, max: 2 ** 40 })
  .chain((noemer) => fc.tuple(fc.integer({ min: -(GROOT - 2 * noemer), max: GROOT - 2 * noemer }), fc.constant(noemer)))

function omlaag(teller: bigint, noemer: bigint): bigint {
  const q = teller / noemer
  return teller < 0n && q * noemer !== teller ? q - 1n : q
}

describe('whole-number division', () => {
  it('is exact up to the largest safe integer', () => {
    fc.assert(
      fc.property(tellerEnNoemer, ([teller, noemer]) => {
        const [t, n] = [BigInt(teller), BigInt(noemer)]
        const half = omlaag(2n * (t < 0n ? -t : t) + n, 2n * n)
        expect(BigInt(deelOmlaag(teller, noemer))).toBe(omlaag(t, n))
        expect(BigInt(deelOmhoog(teller, noemer))).toBe(-omlaag(-t, n))
        expect(BigInt(deelRond(teller, noemer))).toBe(t < 0n ? -half : half)
      }),
      { numRuns: 5000, examples: [[[GROOT - 2, 1]], [[-5, 2]], [[5, 2]], [[2 ** 52 - 1, 2 ** 20]]] },
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
