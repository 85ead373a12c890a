import { expect, test } from 'vitest'
import { WORTEL } from '../wortel.ts'
import { tel } from './tel.ts'

test('everything is counted, and English has as many texts as Dutch', () => {
  const { regels, fout } = tel([], WORTEL)
  expect(fout).toBe(false)
  const aantallen = Object.fromEntries(
    regels.flatMap((regel) => (/\s{2,}\d+$/.test(regel) ? [regel.split(/\s{2,}/)] : [])),
  )
  expect(Object.keys(aantallen)).toEqual(
    expect.arrayContaining(['begrippen', 'regelingen', 'producten', 'vraagpatronen', 'belscripts', 'organisaties']),
  )
  expect(aantallen['teksten (en)']).toBe(aantallen['teksten (nl)'])
  expect(Number(aantallen['teksten (ar)'])).toBeGreaterThan(6000)
})
