import { expect, test } from 'vitest'
import { deelOf, EDITIEDELEN, takeDeel, takeTeksten, TEKSTDELEN } from './delen.ts'
import { openProefloket } from './proef/loket.ts'

const { editie, teksten } = openProefloket()

test('the pieces of a conversation together are the editie', () => {
  const delen = Object.assign({}, takeDeel(editie, 'kern'), takeDeel(editie, 'regels'))
  expect(editie).toMatchObject(delen)
  expect(
    Object.keys(editie)
      .filter((veld) => !Object.hasOwn(delen, veld))
      .toSorted(),
  ).toEqual(['begrippenlijst', 'belscripts', 'formuliervelden', 'kaart', 'wet'])
  expect(EDITIEDELEN.map((deel) => takeDeel(editie, deel))).not.toContain(undefined)
})

test('every text is in one piece', () => {
  const stukken = TEKSTDELEN.map((deel) => takeTeksten(teksten, deel))
  expect(Object.assign({}, ...stukken)).toEqual(teksten)
  expect(stukken.reduce((som, stuk) => som + Object.keys(stuk).length, 0)).toBe(Object.keys(teksten).length)
})

test.each([
  ['product.bijstand.titel', 'kern'],
  ['product.bijstand.kosten', 'producten'],
  ['product.bijstand.knip', 'medewerkers'],
  ['vraagpatroon.verhuizen.verhaal', 'kern'],
  ['vraagpatroon.verhuizen.trefwoorden', 'zoeken'],
  ['vraagpatroon.verhuizen.waarom.afval', 'gesprek'],
  ['regeling.bijstand.titel', 'kern'],
  ['regeling.bijstand.voorwaarde.1', 'gesprek'],
  ['regeling.bijstand.stap.norm', 'wet'],
  ['cijfer.norm_alleen', 'wet'],
  ['begrip.kale_huur.kort', 'gesprek'],
  ['belscript.opening.begin', 'medewerkers'],
  ['behoefte.recht.titel', 'kaart'],
  ['term.bezwaar.uitleg', 'begrippenlijst'],
] as const)('%s belongs to %s', (id, deel) => {
  expect(deelOf(id)).toBe(deel)
})
