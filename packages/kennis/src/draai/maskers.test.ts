import { expect, test } from 'vitest'
import { Maskers } from './maskers.ts'

const FEITEN = 100

function inhoud(maskers: Maskers, register: number, feiten = FEITEN): number[] {
  return Array.from({ length: feiten }, (_, feit) => feit).filter((feit) => maskers.heeft(register, feit))
}

test('keeps more facts apart than fit in one word', () => {
  const maskers = new Maskers(4)
  maskers.begin(FEITEN, 4)
  for (const feit of [0, 31, 32, 64]) maskers.zet(0, feit)
  for (const feit of [1, 33, 99]) maskers.zet(1, feit)
  maskers.neem(2, 0)
  maskers.erbij(2, 1)
  maskers.neem(3, 1)
  expect([0, 1, 2, 3].map((register) => inhoud(maskers, register))).toEqual([
    [0, 31, 32, 64],
    [1, 33, 99],
    [0, 1, 31, 32, 33, 64, 99],
    [1, 33, 99],
  ])
  expect(maskers.feiten([0, 3])).toEqual([0, 1, 31, 32, 33, 64, 99])
  expect(maskers.feiten([])).toEqual([])
  maskers.wis(2)
  maskers.erbij(2, 0)
  expect(inhoud(maskers, 2)).toEqual([0, 31, 32, 64])
  maskers.begin(3, 4)
  expect(inhoud(maskers, 0, 3)).toEqual([])
})
