import { expect, test } from 'vitest'
import type { Antwoorden } from './antwoord.ts'
import { openProefloket, startProefgesprek, tell } from './proef/loket.ts'
import { evaluateUitkomsten } from './uitkomsten.ts'
import { makeVooruitblik } from './vooruitblik.ts'

const loket = openProefloket()

function blikVooruit(antwoorden: Antwoorden) {
  const gesprek = tell(startProefgesprek(), antwoorden, loket)
  return makeVooruitblik(gesprek, evaluateUitkomsten(gesprek, loket), loket)
}

test('who earns too much hears from what income on there is a right, under the title of the regeling', () => {
  const { veranderingen } = blikVooruit({ 'aanvrager.verzekerd': true, 'aanvrager.inkomen': 50_000, partner: false })
  expect(veranderingen.map(({ kop }) => kop)).toContain('Zorgsteun')
  expect(veranderingen.find(({ kop }) => kop === 'Zorgsteun')?.zinnen.join(' ')).toContain('40.000')
})

test('of nobody of whom nothing is known can anything be said', () => {
  expect(blikVooruit({})).toEqual({ veranderingen: [], watals: [], straks: [], schattingen: [] })
})
