import type { Waarde } from '@loket/kennis/gegevens'
import { describe, expect, test } from 'vitest'
import { listFeitfouten } from './feitfouten.ts'
import { toGegevens } from './gegevens.ts'
import { migreer } from './migratie.ts'
import { parseGesprek, readGesprek, serialiseGesprek } from './opslag.ts'
import { herkomst, openProefloket, startProefgesprek, tell } from './proef/loket.ts'

const loket = openProefloket()
const gesprek = tell(
  tell(startProefgesprek('verhuizen'), { partner: true, 'partner.inkomen': { min: 1, max: 2 } }, loket),
  { 'aanvrager.inkomen': { onbekend: true } },
  loket,
)
const changed = (deel: object) => parseGesprek({ ...gesprek, ...deel })
const feit = gesprek.feiten['partner.inkomen']

describe('reading a run', () => {
  test('what was written reads back the same', () => {
    expect(readGesprek(serialiseGesprek(gesprek))).toEqual({ ok: true, gesprek })
  })

  test('keys that do not belong to a run do not survive', () => {
    const gelezen = changed({ naam: 'Jansen', feiten: { 'partner.inkomen': { ...feit, bsn: '123' } } })
    expect(JSON.stringify(gelezen)).not.toMatch(/Jansen|123/)
  })

  test.each(['', 'null', '[]', '{"versie":', '12', '"tekst"'])('%j is not a run', (tekst) => {
    expect(readGesprek(tekst).ok).toBe(false)
  })

  test.each<[string, object]>([
    ['versie', { versie: 2 }],
    ['id', { id: '<script>' }],
    ['datum', { datum: '2026-02-30' }],
    ['vraagpatroon', { vraagpatroon: undefined }],
    ['feiten', { feiten: [] }],
    ['feiten.__proto__', { feiten: JSON.parse('{"__proto__":{"waarde":1}}') }],
    ['feiten.partner.inkomen.waarde', { feiten: { 'partner.inkomen': { ...feit, waarde: [1] } } }],
    ['feiten.partner.inkomen.waarde', { feiten: { 'partner.inkomen': { ...feit, waarde: null } } }],
    ['feiten.partner.inkomen.kanaal', { feiten: { 'partner.inkomen': { ...feit, kanaal: 'fax' } } }],
    ['producten', { producten: Array.from({ length: 201 }, () => 'adres') }],
    ['geschiedenis[0].vorige', { geschiedenis: [{ paden: [] }] }],
  ])('a wrong %s is named', (pad, deel) => {
    const gelezen = changed(deel)
    expect(gelezen.ok ? [] : gelezen.fouten.map((fout) => fout.pad)).toContain(pad)
  })

  test('all faults come at once', () => {
    const gelezen = parseGesprek({})
    expect(gelezen.ok ? 0 : gelezen.fouten.length).toBeGreaterThan(8)
  })
})

describe('a run from outside', () => {
  const faultsOf = (feiten: Record<string, Waarde>) => {
    const gevuld = Object.entries(feiten).map(([pad, waarde]) => [pad, { waarde, ...herkomst }])
    return listFeitfouten({ datum: '2026-03-01', feiten: Object.fromEntries(gevuld) }, loket.editie)
  }

  test.each<[string, Record<string, Waarde>, string]>([
    ['partner.inkomen', { 'partner.inkomen': 1 }, 'groep_ontbreekt'],
    ['partner.inkomen', { partner: false, 'partner.inkomen': 1 }, 'groep_ontbreekt'],
    ['kinderen', { kinderen: 1e9 }, 'te_hoog'],
    ['kinderen', { kinderen: -1 }, 'te_laag'],
    ['aanvrager.inkomen', { 'aanvrager.inkomen': 'veel' }, 'verkeerd_soort'],
    ['aanvrager.schoenmaat', { 'aanvrager.schoenmaat': 42 }, 'onbekend_gegeven'],
  ])('a %s that does not fit is named', (pad, feiten, soort) => {
    expect(faultsOf(feiten)).toMatchObject([{ pad, soort }])
  })

  test('a number of children that cannot be does not fill the memory', () => {
    const groot = { ...gesprek, feiten: { kinderen: { waarde: 1e9, ...herkomst } } }
    expect(toGegevens(groot)).toEqual({})
  })

  test('a path that names a part of every object touches nothing', () => {
    const slim = { ...gesprek, feiten: { 'constructor.keys': { waarde: 1, ...herkomst } } }
    expect(toGegevens(slim)).toEqual({ constructor: { keys: 1 } })
    expect(Object.keys({ a: 1 })).toEqual(['a'])
  })

  test('facts that hang on a fact that goes, go as well', () => {
    const vreemd = {
      ...gesprek,
      feiten: { kinderen: { waarde: 99, ...herkomst }, 'kinderen[0].kinderbijslag': { waarde: true, ...herkomst } },
    }
    expect(migreer(vreemd, loket.editie).gesprek.feiten).toEqual({})
  })
})

describe('another editie', () => {
  const { inkomen: _, ...begrippen } = loket.editie.begrippen
  const nieuw = { ...loket.editie, hash: 'proef2', begrippen }

  test('facts whose begrip still exists are kept and the others reported', () => {
    const { gesprek: daarna, vervallen } = migreer(gesprek, nieuw)
    expect(vervallen).toEqual(['partner.inkomen', 'aanvrager.inkomen'])
    expect(daarna).toMatchObject({ editie: 'proef2', vraagpatroon: 'verhuizen', feiten: { partner: { waarde: true } } })
  })

  test('a fact that is out of the new range goes', () => {
    const krap = { ...begrippen, inkomen: { ...loket.editie.begrippen['inkomen'], bereik: { min: 0, max: 1 } } }
    expect(migreer(gesprek, { ...nieuw, begrippen: krap as typeof begrippen }).vervallen).toEqual(['partner.inkomen'])
  })

  test('a vraagpatroon that is gone makes it a run about all rights', () => {
    expect(migreer(gesprek, { ...nieuw, vraagpatronen: [] })).toMatchObject({
      gesprek: { vraagpatroon: null },
      vraagpatroonVervallen: true,
    })
  })

  test('in the same editie nothing changes', () => {
    expect(migreer(gesprek, loket.editie)).toEqual({ gesprek, vervallen: [], vraagpatroonVervallen: false })
  })
})
