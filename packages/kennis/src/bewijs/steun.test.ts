import { expect, test } from 'vitest'
import { compileer } from '../compileer.ts'
import type { Gegevens } from '../gegevens.ts'
import { bron } from '../proef/proef.ts'
import { findSteun } from './steun.ts'

const toets = (tekst: string) => ({ voorwaarde: 'Het klopt.', toets: tekst, bron: 'wet' })

function steun(alle_van: string[], gegevens: Gegevens, extra: { toets: string }[] = []) {
  const losse = extra.map((een, i) => ({ id: `los.${i}`, ...een, bestand: 'proef', pad: [] }))
  const uit = compileer(bron({ recht_als: { alle_van: alle_van.map(toets) } }, { voorwaarden: losse }))
  if ('fouten' in uit) throw new Error(uit.fouten.map(({ melding }) => melding).join('\n'))
  const voorwaarden = losse.map(({ id }) => id)
  return findSteun(uit.pakket, { datum: '2026-03-01', gegevens }, { regelingen: ['proef'], voorwaarden })
}

const KEUZE = 'als woning.soort = huur dan woning.huur <= 900 anders aanvrager.inkomen <= 30000'

test('Een recht steunt alleen op de kant van een keuze die telt', () => {
  const gegevens = { woning: { soort: 'huur', huur: 600 }, aanvrager: { inkomen: 20_000 } }
  expect(steun([KEUZE], gegevens).regelingen).toEqual({ proef: ['woning.soort', 'woning.huur'] })
})

test('Geen recht steunt op wat in de weg staat', () => {
  const gegevens = { aanvrager: { inkomen: 50_000, verzekerd: true } }
  expect(steun(['aanvrager.verzekerd', 'aanvrager.inkomen <= 30000'], gegevens).regelingen).toEqual({
    proef: ['aanvrager.inkomen'],
  })
})

test('Wat nog open is en kan tellen, hoort erbij', () => {
  expect(steun([KEUZE], { woning: { soort: 'koop' } }).regelingen.proef).toEqual(['aanvrager.inkomen', 'woning.soort'])
})

test('Van een groep telt elk lid dat er is, en geen ander', () => {
  const gegevens = { kinderen: [{ kinderbijslag: true }, { kinderbijslag: false }] }
  expect(steun(['een_van(kinderen, kind.kinderbijslag = ja)'], gegevens).regelingen.proef).toEqual([
    'kinderen',
    'kinderen[0].kinderbijslag',
    'kinderen[1].kinderbijslag',
  ])
})

test('Een losse voorwaarde heeft haar eigen feiten, en zonder regels is er niets', () => {
  expect(steun([], {}, [{ toets: 'woning.huur > 500' }]).voorwaarden).toEqual({ 'los.0': ['woning.huur'] })
  const uit = compileer(bron())
  if ('fouten' in uit) throw new Error('proef')
  expect(
    findSteun(uit.pakket, { datum: '1999-01-01', gegevens: {} }, { regelingen: ['proef'], voorwaarden: [] }),
  ).toEqual({
    regelingen: {},
    voorwaarden: {},
  })
})
