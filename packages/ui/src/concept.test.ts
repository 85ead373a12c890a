import { expect, test } from 'vitest'
import type { Antwoord, Concept, Veldsoort } from './antwoord.ts'
import { leesConcept, maakConcept, type Veldvorm } from './concept.ts'

const bedrag: Veldvorm = { soort: 'bedrag', bereik: { min: 0, max: 5000 } }
const datum: Veldvorm = { soort: 'datum', bereik: { min: '1900-01-01', max: '2026-12-31' } }
const precies = (tekst: string): Concept => ({ stand: 'precies', tekst })
const dag = (d: string, m: string, j: string): Concept => ({ stand: 'precies', dag: d, maand: m, jaar: j })

test('an empty field is empty, not zero', () => {
  expect(leesConcept(precies('  '), bedrag, 'nl')).toEqual({ leeg: true })
  expect(leesConcept(dag('', '', ''), datum, 'nl')).toEqual({ leeg: true })
  expect(leesConcept({ stand: 'ongeveer' }, bedrag, 'nl')).toEqual({ leeg: true })
})

test('“weet ik niet” is an answer, whatever stands in the field', () => {
  expect(leesConcept({ stand: 'onbekend', tekst: '12' }, bedrag, 'nl')).toEqual({ antwoord: { onbekend: true } })
})

test.each<[string, Concept, Veldvorm, object]>([
  ['no amount', precies('veel'), bedrag, { code: 'geen_bedrag' }],
  ['no number', precies('veel'), { soort: 'getal' }, { code: 'geen_getal' }],
  ['half a person', precies('1,5'), { soort: 'geheel_getal' }, { code: 'geen_geheel_getal' }],
  ['three decimals', precies('1,505'), bedrag, { code: 'te_veel_decimalen' }],
  ['below the range', precies('-1'), bedrag, { code: 'te_laag', grens: 0 }],
  ['above the range', precies('5000,01'), bedrag, { code: 'te_hoog', grens: 5000 }],
  ['half a range', { stand: 'ongeveer', van: '10' }, bedrag, { code: 'reeks_onvolledig' }],
  ['a range turned round', { stand: 'ongeveer', van: '10', tot: '5' }, bedrag, { code: 'van_boven_tot' }],
  ['half a date', dag('14', '5', ''), datum, { code: 'datum_onvolledig' }],
  ['a year of two digits', dag('14', '5', '91'), datum, { code: 'datum_onvolledig' }],
  ['30 February', dag('30', '2', '2000'), datum, { code: 'datum_bestaat_niet' }],
  ['month 13', dag('1', '13', '2000'), datum, { code: 'datum_bestaat_niet' }],
  ['letters in a date', dag('een', '5', '1991'), datum, { code: 'datum_bestaat_niet' }],
  ['too long ago', dag('1', '1', '1899'), datum, { code: 'datum_te_vroeg', grens: '1900-01-01' }],
  ['in the future', dag('1', '1', '2027'), datum, { code: 'datum_te_laat', grens: '2026-12-31' }],
])('%s is told as what is wrong with it', (_, concept, vorm, fout) => {
  expect(leesConcept(concept, vorm, 'nl')).toEqual({ fout })
})

test.each<[Veldsoort, Antwoord]>([
  ['ja_nee', true],
  ['ja_nee', false],
  ['keuze', 'huur'],
  ['datum', '1991-05-14'],
  ['bedrag', 652.5],
  ['geheel_getal', 0],
  ['bedrag', { min: 20000, max: 25000.5 }],
  ['bedrag', { onbekend: true }],
])('an earlier answer to a %s comes back as the same answer', (soort, antwoord) => {
  const concept = maakConcept(antwoord, soort, 'nl')
  expect(leesConcept(concept, { soort }, 'nl')).toEqual({ antwoord })
})

test('a range whose ends are equal is one amount', () => {
  expect(leesConcept({ stand: 'ongeveer', van: '500', tot: '500,00' }, bedrag, 'nl')).toEqual({ antwoord: 500 })
})
