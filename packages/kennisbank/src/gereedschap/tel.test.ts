import { expect, test } from 'vitest'
import { WORTEL } from '../wortel.ts'
import { tel } from './tel.ts'

test('everything is counted, and each language has as many texts', () => {
  const { regels, fout } = tel([], WORTEL)
  expect(fout).toBe(false)
  const aantallen = Object.fromEntries(
    regels.flatMap((regel) => (/\s{2,}\d+$/.test(regel) ? [regel.split(/\s{2,}/)] : [])),
  )
  expect(Object.keys(aantallen)).toEqual(
    expect.arrayContaining(['begrippen', 'regelingen', 'producten', 'vraagpatronen', 'belscripts', 'organisaties']),
  )
  expect(aantallen['teksten (en)']).toBe(aantallen['teksten (nl)'])
}, 60_000)
