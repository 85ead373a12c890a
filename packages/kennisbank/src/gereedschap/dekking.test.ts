import { ontleed } from '@loket/kennis/taal/ontleed'
import { expect, test } from 'vitest'
import { WORTEL } from '../wortel.ts'
import { dekking } from './dekking.ts'
import { listPeilpunten } from './peilpunten.ts'
import { maakProefbank } from './proefbank.ts'

const MODEL = { groepen: { kinderen: { soort: 'lijst', enkelvoud: 'kind', maximum: 12 } } } as const

test('De voorbeelden bereiken elke toets van elke regeling, waar en onwaar', () => {
  const { regels, fout } = dekking([], WORTEL)
  expect([fout, regels.filter((regel) => !regel.startsWith('let op') && !regel.endsWith('100 %'))]).toEqual([false, []])
})

test('a test that no voorbeeld makes true is told with its line', () => {
  const wortel = maakProefbank([
    'regelingen/zorgtoeslag.yaml',
    'aanvrager: { <<: *verzekerde, gedetineerd: ja }',
    'aanvrager: { <<: *verzekerde, zorgverzekerd: nee }',
  ])
  const { regels, fout } = dekking([], wortel)
  expect(fout).toBe(true)
  expect(regels).toContainEqual(
    expect.stringMatching(
      /^regelingen\/zorgtoeslag\.yaml:\d+, recht_als\.tenzij\.0\.toets: geen voorbeeld waarin `aanvrager\.gedetineerd = ja` klopt$/,
    ),
  )
  expect(regels.at(-1)).toMatch(/^regelingen\/zorgtoeslag\.yaml: \d+ van \d+ takken, \d+(,\d)? %$/)
})

test('a test only counts where the law gets to it', () => {
  const punten = (tekst: string) =>
    listPeilpunten(
      { id: 'r', bestand: 'r.yaml', toetsen: [{ pad: [], boom: ontleed(tekst) }], stappen: [] },
      MODEL,
    ).map(({ toets }) => toets)
  expect(punten('a en b')).toEqual(['a', 'niet (a)', 'a en b', 'a en (niet (b))'])
  expect(punten('a of b')).toEqual(['a', 'niet (a)', '(niet (a)) en b', '(niet (a)) en (niet (b))'])
  expect(punten('aantal(kinderen, kind.a) > 1')).toContain('een_van(kinderen, niet (kind.a))')
  expect(punten('(als a dan 1 anders 2) > 1')).toContain('niet (a)')
})

test('a later geval only counts when the earlier ones do not hold', () => {
  const geval = (als: string) => ({ als: { pad: [], boom: ontleed(als) }, dan: { pad: [], boom: ontleed('1') } })
  const stap = { naam: 's', gevallen: [geval('a'), geval('b'), { dan: { pad: [], boom: ontleed('2') } }] }
  const punten = listPeilpunten({ id: 'r', bestand: 'r.yaml', toetsen: [], stappen: [stap] }, MODEL)
  expect(punten.map(({ toets }) => toets)).toEqual(['a', 'niet (a)', '(niet (a)) en b', '(niet (a)) en (niet (b))'])
})
