import type { Uitkomsten, Uitkomstregel } from '@loket/gesprek/uitkomsten'
import { expect, test } from 'vitest'
import { kopzinVan } from './kop.ts'

test('one certain amount is told to the cent', () => {
  expect(kopzinVan(met(1145.78, 1145.78), false)).toEqual({ sleutel: 'uitkomst.kop.zeker', bedrag: 1145.78 })
})

test('a range that starts above zero promises its lower end, in whole euros that hold', () => {
  expect(kopzinVan(met(120.78, 2623.1), false)).toEqual({ sleutel: 'uitkomst.kop.ten_minste', min: 120, max: 2624 })
})

test('a range from zero promises no amount', () => {
  const regels = [{ uitkomst: 'nog_nodig' }, { uitkomst: 'geen_recht' }] as Uitkomstregel[]
  expect(kopzinVan({ ...met(0, 131), regels }, false)).toEqual({ sleutel: 'uitkomst.kop.misschien', count: 1 })
})

test('rights without an amount are counted', () => {
  const regels = [{ uitkomst: 'recht' }, { uitkomst: 'geen_recht' }] as Uitkomstregel[]
  expect(kopzinVan({ ...met(0, 0), regels }, false)).toEqual({ sleutel: 'uitkomst.kop.zonder_bedrag', count: 1 })
})

test('no right so far is not called none, as long as not everything was asked', () => {
  const regels = [{ uitkomst: 'niet_gevraagd' }, { uitkomst: 'geen_recht' }] as Uitkomstregel[]
  expect(kopzinVan({ ...met(0, 0), regels }, false)).toEqual({ sleutel: 'uitkomst.kop.niet_gevraagd' })
})

test('no right at all is said plainly', () => {
  expect(kopzinVan(met(0, 0), false)).toEqual({ sleutel: 'uitkomst.kop.niets' })
})

test('a story about arranging things has its plan as the answer', () => {
  expect(kopzinVan(met(0, 131), true)).toEqual({ sleutel: 'uitkomst.kop.plan' })
})

function met(min: number, max: number): Uitkomsten {
  return { regels: [], totaalPerMaand: { min, max }, zonderCijfers: [] }
}
