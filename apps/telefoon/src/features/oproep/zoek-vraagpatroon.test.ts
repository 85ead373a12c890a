import { expect, it } from 'vitest'
import { searchVraagpatronen } from './zoek-vraagpatroon.ts'

const keuzes = [
  { id: 'rondkomen', woorden: 'ik kom niet rond te weinig geld huurtoeslag aanvragen een uitkering' },
  { id: 'verhuizen', woorden: 'ik ga verhuizen nieuwe woning huurtoeslag wijzigen' },
]

it.each([
  ['geld', ['rondkomen']],
  ['HUURTOESLAG', ['rondkomen', 'verhuizen']],
  ['nieuwe woning', ['verhuizen']],
  ['één', ['rondkomen']],
  ['', ['rondkomen', 'verhuizen']],
  ['paspoort', []],
])('"%s" finds %j', (gezocht, gevonden) => {
  expect(searchVraagpatronen(keuzes, gezocht).map(({ id }) => id)).toEqual(gevonden)
})
