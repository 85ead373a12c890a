import { expect, test } from 'vitest'
import { WORTEL } from '../wortel.ts'
import { tel } from './tel.ts'

test('everything is counted, and each language has as many texts', () => {
  const { regels, fout } = tel([], WORTEL)
  expect(fout).toBe(false)
  const aantallen = Object.fromEntries(regels.map((regel) => regel.split(/\s{2,}/)))
  expect(Object.keys(aantallen)).toEqual(
    expect.arrayContaining(['begrippen', 'regelingen', 'producten', 'vraagpatronen', 'belscripts', 'organisaties']),
  )
  expect(Object.values(aantallen).every((aantal) => Number(aantal) > 0)).toBe(true)
  expect(aantallen['teksten (en)']).toBe(aantallen['teksten (nl)'])
}, 30_000)
