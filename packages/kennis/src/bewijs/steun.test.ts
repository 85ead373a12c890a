import { expect, test } from 'vitest'
import { compileer } from '../compileer.ts'
import type { Gegevens } from '../gegevens.ts'
import { bron } from '../proef/proef.ts'
import { findSteun } from './steun.ts'

const toets = (tekst: string) => ({ voorwaarde: 'Het klopt.', toets: tekst, bron: 'wet' })

function steun(alle_van: string[], gegevens: Gegevens, datum = '2026-03-01') {
  const uit = compileer(bron({ recht_als: { alle_van: alle_van.map(toets) } }))
  if ('fouten' in uit) throw new Error(uit.fouten.map(({ melding }) => melding).join('\n'))
  return findSteun(uit.pakket, { datum, gegevens }, ['proef']).get('proef')
}

const KEUZE = 'als woning.soort = huur dan woning.huur <= 900 anders aanvrager.inkomen <= 30000'

test('Een recht steunt alleen op de kant van een keuze die telt', () => {
  const gegevens = { woning: { soort: 'huur', huur: 600 }, aanvrager: { inkomen: 20_000 } }
  expect(steun([KEUZE], gegevens)).toEqual(['woning.soort', 'woning.huur'])
})

test('Geen recht steunt op wat in de weg staat', () => {
  const gegevens = { aanvrager: { inkomen: 50_000, verzekerd: true } }
  expect(steun(['aanvrager.verzekerd', 'aanvrager.inkomen <= 30000'], gegevens)).toEqual(['aanvrager.inkomen'])
})

test('Wat nog open is en kan tellen, hoort erbij', () => {
  expect(steun([KEUZE], { woning: { soort: 'koop' } })).toEqual(['aanvrager.inkomen', 'woning.soort'])
})

test('Van een groep tellen de leden die de doorslag geven', () => {
  const gegevens = { kinderen: [{ kinderbijslag: true }, { kinderbijslag: false }] }
  expect(steun(['een_van(kinderen, kind.kinderbijslag = ja)'], gegevens)).toEqual(['kinderen[0].kinderbijslag'])
  expect(steun(['aantal(kinderen, kind.kinderbijslag = ja) = 1'], gegevens)).toEqual([
    'kinderen[0].kinderbijslag',
    'kinderen[1].kinderbijslag',
  ])
})

test('Is niet bekend hoeveel leden er zijn, dan telt dat, en wat van elk gevraagd wordt', () => {
  expect(steun(['een_van(kinderen, kind.kinderbijslag = ja)'], {})).toEqual(['kinderen', 'kinderen[0].kinderbijslag'])
})

test('Wie onder een grens blijft, toont dat ook aan', () => {
  const laag = '100 - maximum(0, aanvrager.inkomen / 12 - woning.huur) > 20'
  expect(steun([laag], { aanvrager: { inkomen: 100 }, woning: { huur: 600 } })).toEqual([
    'aanvrager.inkomen',
    'woning.huur',
  ])
})

test('Van een of is de kant die klopt genoeg, van een en de kant die niet klopt', () => {
  const gegevens = { aanvrager: { verzekerd: true, inkomen: 50_000 } }
  expect(steun(['aanvrager.verzekerd of aanvrager.inkomen < 100'], gegevens)).toEqual(['aanvrager.verzekerd'])
  expect(steun(['aanvrager.verzekerd en aanvrager.inkomen < 100'], gegevens)).toEqual(['aanvrager.inkomen'])
})

test('Op een dag zonder regels is er niets', () => {
  expect(steun([KEUZE], {}, '1999-01-01')).toBeUndefined()
})
