import { expect, it } from 'vitest'
import { findVertaalfouten } from './vertaalfouten.ts'

const nl = { dag: 'Dag {{naam}}', vragen_one: '1 vraag over {{wie}}', vragen_other: '{{count}} vragen over {{wie}}' }

it('finds a text that is missing, that nobody asks for or that fills in something else', () => {
  const en = { dag: 'Hello {{name}}', vragen_one: '1 question on {{wie}}', oud: 'Old' }
  expect(findVertaalfouten(nl, en, 'en')).toEqual(['dag', 'vragen_other', 'oud'])
})

it('asks for every kind of plural that the language has', () => {
  const twee = {
    vragen_one: 'واحد {{wie}}',
    vragen_two: 'اثنان {{wie}}',
    vragen_few: '{{count}}',
    vragen_other: '{{wie}}',
  }
  expect(findVertaalfouten(nl, { dag: '{{naam}}', ...twee }, 'ar').toSorted()).toEqual([
    'vragen_few',
    'vragen_many',
    'vragen_zero',
  ])
})
