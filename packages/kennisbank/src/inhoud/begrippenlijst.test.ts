import { expect, test } from 'vitest'
import { loadInhoud } from './inhoud.ts'
import { copyMetFouten } from './proefmap.ts'
import { WORTEL } from '../wortel.ts'

const meldingen = (van: string, naar: string) =>
  loadInhoud(copyMetFouten({ 'begrippenlijst.yaml': [van, naar] })).fouten.map(({ melding }) => melding)

test('een woord staat in de lijst met zijn artikel en product, en zijn uitleg apart', () => {
  const { inhoud } = loadInhoud(WORTEL)
  expect(inhoud.begrippenlijst.termen.find(({ id }) => id === 'bezwaar')).toEqual({
    id: 'bezwaar',
    bron: 'Algemene wet bestuursrecht, artikel 1:5, eerste lid',
    product: 'bezwaar',
  })
  expect(inhoud.teksten['term.bezwaar.uitleg']).toMatch(/^U bent het niet eens met een besluit\./)
  expect(inhoud.begrippenlijst.termen.length).toBeGreaterThanOrEqual(40)
})

test('een product dat niet bestaat en een woord zonder uitleg worden genoemd', () => {
  expect(meldingen('product: bezwaar', 'product: bezwaren')).toEqual([
    'begrippenlijst.yaml, bij bezwaar.product: gevonden `bezwaren`, verwacht een product.',
  ])
  expect(meldingen('  naam: Mandaat\n  uitleg:', '  naam: Mandaat\n  uitlleg:').join()).toMatch(/mandaat/)
})
