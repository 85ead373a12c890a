import { expect, test } from 'vitest'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { opsomming, telzin, zin } from './zin.ts'

const GATEN = /\{([A-Za-z_. ]+)\}/g
const gaten = (tekst: string) => [...tekst.matchAll(GATEN)].map(([, naam = '']) => naam.toLowerCase()).toSorted()

const MEERVOUD = /\.(zero|one|two|few|many)$/

test.each([
  ['English', en],
  ['Arabic', ar],
])('%s fills in the same values, and has no sentence that Dutch has not', (_, vertaling) => {
  const zonder = (ids: string[]) => [...new Set(ids.map((id) => id.replace(MEERVOUD, '.other')))].toSorted()
  expect(zonder(Object.keys(vertaling))).toEqual(zonder(Object.keys(nl)))
  for (const [id, tekst] of Object.entries(nl).filter(([naam]) => !MEERVOUD.test(naam)))
    expect([id, gaten(vertaling[id as keyof typeof nl])]).toEqual([id, gaten(tekst)])
})

test('no sentence for citizens has more than twenty words', () => {
  const zinnen = [nl, en, ar].flatMap((taal) => Object.values(taal)).flatMap((tekst) => tekst.split(/(?<=[.!?؟])\s+/))
  expect(zinnen.filter((deel) => deel.split(/\s+/).length > 20)).toEqual([])
})

test('a value that begins a sentence gets a capital, and what has no value stays visible', () => {
  expect(zin('nl', 'wijziging.recht', { titel: 'Kindsteun' })).toBe('Kindsteun: u krijgt dan recht')
  expect(zin('nl', 'wijziging.recht')).toBe('{titel}: u krijgt dan recht')
})

test('Arabic counts one, two, a few and many each in its own way', () => {
  expect([1, 2, 3, 11].map((n) => telzin('ar', 'leeftijd.maanden', n))).toEqual([
    'شهر واحد',
    'شهرين',
    '3 أشهر',
    '11 شهرًا',
  ])
})

test('in a sentence that runs from right to left a value is set apart in its own direction', () => {
  expect(zin('ar', 'bedrag.euro_per_maand', { bedrag: '€ 1.250,50' })).toBe('\u2066€ 1.250,50\u2069 في الشهر')
  expect(zin('ar', 'wijziging.recht', { titel: 'Kindsteun (دعم)' })).toMatch(/^\u2067Kindsteun \(دعم\)\u2069:/)
  expect(opsomming('ar', ['دعم', 'huurtoeslag'])).toBe('دعم و huurtoeslag')
})

test('a number takes the form that the language has for it, and an unknown language speaks Dutch', () => {
  expect([1, 3].map((n) => telzin('en', 'leeftijd.maanden', n))).toEqual(['1 month', '3 months'])
  expect(telzin('fr', 'leeftijd.maanden', 3)).toBe('3 maanden')
})
