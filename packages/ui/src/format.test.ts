import { expect, test } from 'vitest'
import { formatDatum, formatEuro, formatOpsomming, formatReeks, rondBuitenwaarts } from './format.ts'
import { nl } from './teksten/nl.ts'

const spaties = (tekst: string) => tekst.replaceAll('\u00a0', ' ')
const t = (sleutel: string, waarden: Record<string, string | number> = {}) =>
  (nl as Record<string, string>)[sleutel]?.replaceAll(/\{\{(\w+)\}\}/g, (_, naam: string) => String(waarden[naam])) ??
  ''

test.each([
  [129, 'nl', '€ 129'],
  [1250, 'nl', '€ 1.250'],
  [1250.5, 'nl', '€ 1.250,50'],
  [1250.5, 'en', '€1,250.50'],
])('%d in %s is written as %s', (bedrag, taal, tekst) => {
  expect(spaties(formatEuro(bedrag, taal))).toBe(tekst)
})

test('Arabic keeps the Dutch notation, set apart from left to right', () => {
  expect(spaties(formatEuro(1250.5, 'ar'))).toBe('\u2066€ 1.250,50\u2069')
  expect(formatDatum('1991-05-14', 'ar')).toBe('14 مايو 1991')
  expect(formatOpsomming(['دعم', 'huurtoeslag'], 'ar')).toBe('دعم و huurtoeslag')
})

test('a date is written in words', () => {
  expect(formatDatum('1991-05-14', 'nl')).toBe('14 mei 1991')
  expect(formatDatum('1991-05-14', 'en')).toBe('14 May 1991')
})

test('what is not certain is a range, what is certain one amount', () => {
  const perMaand = (min: number, max: number) => spaties(formatReeks({ min, max, eenheid: 'euro_per_maand' }, 'nl', t))
  expect(perMaand(0, 131)).toBe('tussen € 0 en € 131 per maand')
  expect(perMaand(129, 129)).toBe('€ 129 per maand')
})

test('bounds are rounded outwards, a certain amount is not', () => {
  expect(rondBuitenwaarts({ min: 12.4, max: 130.1 })).toEqual({ min: 12, max: 131 })
  expect(rondBuitenwaarts({ min: 120.78, max: 120.78 })).toEqual({ min: 120.78, max: 120.78 })
})
