import { CODEALFABET } from '@loket/gesprek/code'
import { expect, it } from 'vitest'
import { spelCode } from './spelcode.ts'

it('a code is read out with a name for each letter', () => {
  expect(spelCode('K7PM-3XQD', 'nl').map(({ teken, naam }) => naam ?? teken)).toEqual([
    'Karel',
    '7',
    'Pieter',
    'Maria',
    '3',
    'Xantippe',
    'Quotiënt',
    'Dirk',
  ])
})

it.each(['nl', 'en'])('every letter that a code may hold has a name in %s', (taal) => {
  const zonder = spelCode(CODEALFABET, taal).filter(({ teken, naam }) => /[A-Z]/.test(teken) && !naam)
  expect(zonder).toEqual([])
})
