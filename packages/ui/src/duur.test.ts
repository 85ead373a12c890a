import { expect, it } from 'vitest'
import { duur } from './duur.ts'

const van = '2026-03-01T10:00:00Z'

it.each([
  ['2026-03-01T10:00:00Z', '0:00'],
  ['2026-03-01T10:02:05Z', '2:05'],
  ['2026-03-01T11:02:05Z', '1:02:05'],
  ['2026-03-01T09:59:58Z', '0:00'],
])('from ten o’clock until %s is shown as %s', (tot, tekst) => {
  expect(duur(van, Date.parse(tot))).toBe(tekst)
})
