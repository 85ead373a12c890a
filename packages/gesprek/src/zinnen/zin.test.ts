import { expect, test } from 'vitest'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { telzin, zin } from './zin.ts'

const GATEN = /\{([A-Za-z_. ]+)\}/g
const gaten = (tekst: string) => [...tekst.matchAll(GATEN)].map(([, naam = '']) => naam.toLowerCase()).toSorted()

test('a translation fills in the same values', () => {
  expect(Object.keys(en).toSorted()).toEqual(Object.keys(nl).toSorted())
  for (const [id, tekst] of Object.entries(nl))
    expect([id, gaten(en[id as keyof typeof nl])]).toEqual([id, gaten(tekst)])
})

test('no sentence for citizens has more than twenty words', () => {
  const zinnen = [nl, en].flatMap((taal) => Object.values(taal)).flatMap((tekst) => tekst.split(/(?<=[.!?])\s+/))
  expect(zinnen.filter((deel) => deel.split(/\s+/).length > 20)).toEqual([])
})

test('a value that begins a sentence gets a capital, and what has no value stays visible', () => {
  expect(zin('nl', 'wijziging.recht', { titel: 'Kindsteun' })).toBe('Kindsteun: u krijgt dan recht')
  expect(zin('nl', 'wijziging.recht')).toBe('{titel}: u krijgt dan recht')
})

test('a number takes the form that the language has for it, and an unknown language speaks Dutch', () => {
  expect([1, 3].map((n) => telzin('en', 'leeftijd.maanden', n))).toEqual(['1 month', '3 months'])
  expect(telzin('fr', 'leeftijd.maanden', 3)).toBe('3 maanden')
})
