import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeZoeker } from '@loket/gesprek/zoeken/zoeker'
import { parseYaml } from '@loket/kennisbank/yaml'
import { expect, test } from 'vitest'
import { openLoket } from './loket.ts'

interface Zoekvraag {
  vraag: string
  /** `product.bijstand`, `vraagpatroon.rondkomen`, `voorziening.taalhuis`. */
  goed: string[]
}

const loket = openLoket()
const { editie, teksten } = loket
const zoeker = makeZoeker({ editie, teksten, taal: 'nl', kaart: editie.kaart, begrippenlijst: editie.begrippenlijst })

function leesVragen(naam: string): Zoekvraag[] {
  const bestand = join(import.meta.dirname, '../../packages/kennisbank/zoekvragen', `${naam}.yaml`)
  return parseYaml(readFileSync(bestand, 'utf8')).inhoud as Zoekvraag[]
}

/** The share of questions of which a right answer is among the first so many. */
function deelGoed(vragen: Zoekvraag[], meest: number): number {
  const goed = vragen.filter(({ vraag, goed: antwoorden }) =>
    zoeker.zoek(vraag, meest).some(({ soort, id }) => antwoorden.includes(`${soort}.${id}`)),
  )
  return goed.length / vragen.length
}

const afstemmen = leesVragen('afstemmen')
const meten = leesVragen('meten')

test('er zijn minstens 200 vragen, en van elke vraag bestaat een goed antwoord', () => {
  expect(afstemmen.length + meten.length).toBeGreaterThanOrEqual(200)
  const bekend = new Set([
    ...editie.producten.map(({ id }) => `product.${id}`),
    ...editie.vraagpatronen.map(({ id }) => `vraagpatroon.${id}`),
    ...editie.kaart.voorzieningen.map(({ id }) => `voorziening.${id}`),
  ])
  const zonder = [...afstemmen, ...meten].filter(({ goed }) => !goed.some((id) => bekend.has(id)))
  expect(zonder).toEqual([])
})

test('van de vragen die apart zijn gehouden staat het goede antwoord bij 75 % vooraan en bij 90 % in de eerste drie', () => {
  expect(deelGoed(meten, 1)).toBeGreaterThanOrEqual(0.75)
  expect(deelGoed(meten, 3)).toBeGreaterThanOrEqual(0.9)
})

test('elk vraagpatroon is te vinden met zijn eigen titel', () => {
  const kwijt = editie.vraagpatronen.filter(({ id }) => {
    const gevonden = zoeker.zoek(teksten[`vraagpatroon.${id}.titel`] ?? '', 3)
    return !gevonden.some((een) => een.soort === 'vraagpatroon' && een.id === id)
  })
  expect(kwijt.map(({ id }) => id)).toEqual([])
})

test('geld voor de tandarts vindt bijzondere bijstand', () => {
  expect(zoeker.zoek('geld voor de tandarts')[0]).toMatchObject({ soort: 'product', id: 'bijzondere_bijstand' })
})

test('de betekenis van een woord staat onder wat iemand ermee kan regelen', () => {
  expect(zoeker.zoek('bezwaar', 3).map(({ soort }) => soort)).not.toContain('term')
  for (const [vraag, id] of [
    ['bezwaar', 'bezwaar'],
    ['toetsingsinkomen', 'toetsingsinkomen'],
    ['beslagvrije voet', 'beslagvrije_voet'],
  ])
    expect(zoeker.zoek(vraag ?? '', 6)).toContainEqual(expect.objectContaining({ soort: 'term', id }))
})

test('een typefout, een meervoud en een samenstelling vinden hetzelfde', () => {
  for (const vraag of ['hurtoeslag', 'huurtoeslagen', 'toeslag voor de huur'])
    expect(zoeker.zoek(vraag, 3).map(({ id }) => id)).toContain('huurtoeslag')
})

test('alleen woorden die niets zeggen vinden niets', () => {
  expect(zoeker.zoek('ik wil de')).toEqual([])
})

test('elk product is te vinden met zijn eigen naam', () => {
  const kwijt = editie.producten.filter(({ id }) => {
    const titel = teksten[`product.${id}.titel`] ?? ''
    return !zoeker.zoek(titel, 5).some((treffer) => treffer.soort === 'product' && treffer.id === id)
  })
  expect(kwijt.map(({ id }) => id)).toEqual([])
})
