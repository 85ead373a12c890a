import { expect, test } from 'vitest'
import { listUren } from './uren.ts'

const dag = [{ van: '09:00', tot: '12:00' }]

test('days in a row with the same hours are one line', () => {
  expect(listUren({ maandag: dag, dinsdag: dag, donderdag: dag }, 'nl')).toEqual([
    { dagen: 'maandag - dinsdag', tijden: '09:00 - 12:00' },
    { dagen: 'donderdag', tijden: '09:00 - 12:00' },
  ])
})

test('a break makes two parts of one day, in the language of the page', () => {
  expect(listUren({ zondag: [...dag, { van: '13:00', tot: '17:00' }] }, 'en')).toEqual([
    { dagen: 'Sunday', tijden: '09:00 - 12:00, 13:00 - 17:00' },
  ])
})
