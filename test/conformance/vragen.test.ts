import { describe, expect, test } from 'vitest'
import { openKennisbank } from '../bench/vragen/kennisbank.ts'
import { meetVragen } from '../bench/vragen/meting.ts'

const casus = openKennisbank(20)
const metingen = meetVragen(casus)
const som = (lees: (meting: (typeof metingen)[number]) => number) =>
  metingen.reduce((tot, meting) => tot + lees(meting), 0)
const loket = som((een) => een.loket)

describe('vragen tot alles zeker is', () => {
  test('zijn er minstens een vijfde minder dan op een formulier met sprongen', () => {
    expect(loket).toBeLessThan(0.8 * som((een) => een.formulier))
  })

  test('zijn er hoogstens een kwart meer dan het kleinste stel antwoorden dat alles beslist', () => {
    expect(loket).toBeLessThan(1.25 * som(({ kleinste }) => kleinste.minstens))
  })

  test('zijn er bij niemand minder dan de ondergrens, en die is meestal precies', () => {
    expect(metingen.filter((een) => een.loket < een.kleinste.minstens)).toEqual([])
    expect(metingen.filter(({ kleinste }) => kleinste.minstens > kleinste.antwoorden.length)).toEqual([])
    expect(som(({ kleinste }) => Number(kleinste.precies))).toBeGreaterThan(metingen.length / 2)
  })

  test('laten na 5 vragen minder geld open dan het formulier', () => {
    expect(som((een) => een.openLoket)).toBeLessThan(som((een) => een.openFormulier))
  })
})
