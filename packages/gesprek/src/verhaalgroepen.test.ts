import { expect, it } from 'vitest'
import type { Vraagpatroon } from './product.ts'
import { groupVerhalen } from './verhaalgroepen.ts'

const verhaal = (id: string, thema: string): Vraagpatroon => ({
  id,
  thema,
  themas: [],
  vragen: [],
  regelingen: [],
  producten: [],
})

it('zet verhalen bij hun thema, in de volgorde van de themaboom', () => {
  const groepen = groupVerhalen({
    productthemas: [
      { id: 'geld', onder: [] },
      { id: 'wonen', onder: [] },
    ],
    vraagpatronen: [
      verhaal('bouwen', 'wonen'),
      verhaal('los', 'elders'),
      verhaal('schulden', 'geld'),
      verhaal('verhuizen', 'wonen'),
    ],
  })
  expect(groepen.map(({ thema, verhalen }) => [thema, ...verhalen.map(({ id }) => id)])).toEqual([
    ['geld', 'schulden'],
    ['wonen', 'bouwen', 'verhuizen'],
    ['elders', 'los'],
  ])
})
