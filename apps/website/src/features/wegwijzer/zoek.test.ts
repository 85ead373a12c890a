import { expect, test } from 'vitest'
import { type Ingang, zoekIngangen } from './zoek.ts'

const ingangen: Ingang[] = [
  {
    naar: '/vraagpatronen/verhuizen',
    titel: 'Ik ga verhuizen',
    verhaal: '',
    woorden: ['ga', 'verhuizen', 'nieuw', 'adres'],
  },
  { naar: '/producten/energie', titel: 'Gas en licht', verhaal: '', woorden: ['gas', 'licht', 'energie', 'nieuw'] },
]
const titels = (vraag: string) => zoekIngangen(vraag, ingangen).map(({ titel }) => titel)

test('the beginning of a word finds it', () => {
  expect(titels('verhu')).toEqual(['Ik ga verhuizen'])
})

test('every word of the question has to be found', () => {
  expect(titels('nieuw adres')).toEqual(['Ik ga verhuizen'])
  expect(titels('nieuw')).toHaveLength(2)
})

test('accents and capitals make no difference', () => {
  expect(titels('ÉNERGIE')).toEqual(['Gas en licht'])
})

test('an empty question finds nothing', () => {
  expect(titels('  ')).toEqual([])
})
