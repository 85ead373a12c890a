import { expect, test } from 'vitest'
import type { Antwoorden } from './antwoord.ts'
import { makePlan } from './plan.ts'
import { herkomst, openProefloket, startProefgesprek, tell } from './proef/loket.ts'

const loket = openProefloket()
const uitRegister = { ...herkomst, bron: 'register' } as const

function stukken(product: string, antwoorden: Antwoorden, register: Antwoorden = {}) {
  const gesprek = tell(tell(startProefgesprek(), antwoorden, loket), register, loket, uitRegister)
  return makePlan(gesprek, loket).stappen.find((stap) => stap.product === product)?.bewijsstukken
}

const verzekerd = { 'aanvrager.verzekerd': true, partner: false }

test('a document proves a fact on which the right rests, beside what the product asks itself', () => {
  expect(stukken('zorgsteun', { ...verzekerd, 'aanvrager.inkomen': 20_000 })).toEqual(['Uw paspoort', 'Uw loonstrook'])
})

test('a fact that is still open needs its document too, but only of someone who is there', () => {
  expect(stukken('zorgsteun', verzekerd)).toEqual(['Uw paspoort', 'Uw loonstrook'])
  expect(stukken('zorgsteun', { ...verzekerd, partner: true })).toEqual([
    'Uw paspoort',
    'Uw loonstrook',
    'De loonstrook van uw partner',
  ])
})

test('what came from a register, nobody brings, also when the product asks it', () => {
  expect(stukken('zorgsteun', verzekerd, { 'aanvrager.inkomen': 20_000 })).toEqual(['Uw paspoort'])
  const huurt = { 'woning.woonvorm': 'huur', 'woning.tuin': false }
  expect(stukken('huursteun', huurt)).toEqual(['Uw paspoort', 'Uw huurcontract'])
  expect(stukken('huursteun', huurt, { 'woning.huur': 600 })).toEqual(['Uw paspoort'])
})

test('of two children one document is enough reason, and of a no there is none', () => {
  const eerste = { 'kinderen[0].kinderbijslag': true }
  expect(stukken('kindsteun', { kinderen: 2, ...eerste }, { 'kinderen[1].kinderbijslag': true })).toEqual([
    'Uw paspoort',
    'De brief van de SVB',
  ])
  expect(stukken('kindsteun', { kinderen: 2, 'kinderen[1].kinderbijslag': false }, eerste)).toEqual(['Uw paspoort'])
})

test('for the whole plan each document is named once', () => {
  const gesprek = tell(startProefgesprek(), { ...verzekerd, 'aanvrager.inkomen': 20_000 }, loket)
  const { meenemen, stappen } = makePlan(gesprek, loket)
  expect(stappen.length).toBeGreaterThan(1)
  expect(meenemen).toEqual([...new Set(meenemen)])
  expect(meenemen).toContain('Uw loonstrook')
})
