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
  expect(blikVooruit({})).toEqual({ veranderingen: [], watals: [], straks: [], opmerkingen: [], schattingen: [] })
})

test('what one gets now stands between the bounds that lie behind and those that lie ahead', () => {
  const { watals } = blikVooruit({ 'aanvrager.verzekerd': true, 'aanvrager.inkomen': 30_000, partner: false })
  const grenzen = watals.flatMap((groep) => groep.grenzen)
  expect(grenzen.map(({ nu }) => nu)).toEqual([true, false])
  expect(grenzen[0]?.zin).toMatch(/^Nu: €.30\.000 per jaar\. Wat daarvan afhangt, is samen €.100 per maand\.$/)
  expect(grenzen[1]?.zin).toMatch(/^Boven €.40\.000 per jaar krijgt u geen zorgsteun meer/)
})

test('of an estimate is said that one counts with its middle', () => {
  const inkomen = { min: 20_000, max: 30_000 }
  const { watals } = blikVooruit({ 'aanvrager.verzekerd': true, 'aanvrager.inkomen': inkomen, partner: false })
  expect(watals[0]?.grenzen.find(({ nu }) => nu)?.zin).toMatch(/€.25\.000 .*midden tussen €.20\.000 .* €.30\.000/)
})
