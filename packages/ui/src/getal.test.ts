import { expect, test } from 'vitest'
import { parseGetal, schrijfGetal } from './getal.ts'

test.each([
  ['1250', 1250],
  ['1.250', 1250],
  ['1.250,50', 1250.5],
  ['1250,5', 1250.5],
  ['1250.50', 1250.5],
  ['€ 1.250,-', 1250],
  [' 652,50 ', 652.5],
  ['1.234.567', 1234567],
  ['-20', -20],
  ['0', 0],
])('in Dutch “%s” is %d', (tekst, getal) => {
  expect(parseGetal(tekst, 'nl')).toBe(getal)
})

test.each([
  ['1,250.50', 1250.5],
  ['1,250', 1250],
  ['1250,50', 1250.5],
])('in English “%s” is %d', (tekst, getal) => {
  expect(parseGetal(tekst, 'en')).toBe(getal)
})

test.each([
  ['1.250,50', 1250.5],
  ['١٢٥٠', 1250],
  ['١٬٢٥٠٫٥', 1250.5],
  ['۶۵۲', 652],
])('in Arabic “%s” is %d', (tekst, getal) => {
  expect(parseGetal(tekst, 'ar')).toBe(getal)
})

test.each(['', 'duizend', '12.34.56', '1.25,5,0', '12e3', '0x10', '--5', '1,2,3'])('“%s” is no number', (tekst) => {
  expect(parseGetal(tekst, 'nl')).toBeNull()
})

test('a number that is put back in a field is read as the same number', () => {
  expect(schrijfGetal(1250.5, 'nl')).toBe('1250,50')
  expect(schrijfGetal(1250.5, 'en')).toBe('1250.50')
  expect(parseGetal(schrijfGetal(20000, 'nl'), 'nl')).toBe(20000)
})
