import { expect, test } from 'vitest'
import { listGebruikelijk } from './gebruikelijk.ts'
import { findGegeven } from './gegeven.ts'
import { openProefloket } from './proef/loket.ts'

const { editie } = openProefloket()

function usual(pad: string) {
  const gegeven = findGegeven(pad, editie)
  if (!gegeven) throw new Error(`${pad} is no fact`)
  return listGebruikelijk(gegeven, editie.pakket, '2026-03-02').map(({ waarde }) => waarde)
}

test('a day in the past is as long before the day of the conversation', () => {
  expect(usual('aanvrager.geboortedatum')).toEqual(['2016-03-02', '1986-03-02', '1956-03-02'])
})

test('a day that may still come stands in the calendar', () => {
  for (const dag of usual('verhuizing.dag')) expect(dag).toMatch(/^20[234]\d-\d{2}-\d{2}$/)
})

test('of an answer in words, in euros and in ja or nee', () => {
  expect(usual('woning.woonvorm')).toEqual(['huur', 'koop'])
  expect(usual('woning.huur')).toEqual([600, 700])
  expect(usual('woning.tuin')).toEqual([true, false])
})
