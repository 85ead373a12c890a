import { expect, test } from 'vitest'
import { groupTermen } from './letters.ts'

const namen: Record<string, string> = {
  bezwaar: 'Bezwaar (objection)',
  beroep: 'Beroep (appeal)',
  aanvraag: 'aanvraag',
}

test('words stand by letter, in the order of their names', () => {
  const groepen = groupTermen([{ id: 'bezwaar' }, { id: 'aanvraag' }, { id: 'beroep' }], (id) => namen[id] ?? id)
  expect(groepen.map(({ letter, termen }) => [letter, ...termen.map(({ id }) => id)])).toEqual([
    ['A', 'aanvraag'],
    ['B', 'beroep', 'bezwaar'],
  ])
})
