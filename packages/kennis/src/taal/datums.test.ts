import { describe, expect, it } from 'vitest'
import { datumTekst, leesDatum, PEILDATA, peildataVan } from '../datum.ts'
import { bron, fouten, stap } from '../proef/proef.ts'

const leeftijd = (geboortedatum: string, datum: string) =>
  stap('leeftijd(aanvrager.geboortedatum)', 'jaren', { aanvrager: { geboortedatum } }, datum).min

describe('datums', () => {
  it('bestaan alleen als de kalender ze kent', () => {
    expect(
      ['2024-02-29', '2026-02-29', '1900-02-29', '2000-02-29', '2026-13-01', '2026-04-31', '2026-4-1'].map(
        (d) => leesDatum(d) !== null,
      ),
    ).toEqual([true, false, false, true, false, false, false])
  })

  it('komen heen en terug als dezelfde dag', () => {
    for (const dag of ['1900-01-01', '2026-12-31', '2024-02-29']) expect(datumTekst(leesDatum(dag)!)).toBe(dag)
  })

  it.each([
    ['2026-03-01', '2026-03-01 2026-03-01 2026-03-31 2026-02-28 2026-04-01 2026-01-01 2026-01-01 2026-12-31'],
    ['2024-03-31', '2024-03-31 2024-03-01 2024-03-31 2024-02-29 2024-04-01 2024-01-01 2024-01-01 2024-12-31'],
    ['2026-01-15', '2026-01-15 2026-01-01 2026-01-31 2025-12-31 2026-02-01 2026-01-01 2026-01-01 2026-12-31'],
    ['2026-12-31', '2026-12-31 2026-12-01 2026-12-31 2026-11-30 2027-01-01 2026-10-01 2026-01-01 2026-12-31'],
  ])('op %s zijn de peildata %s', (datum, verwacht) => {
    expect(peildataVan(leesDatum(datum)!).map(datumTekst)).toEqual(verwacht.split(' '))
    expect(PEILDATA).toHaveLength(verwacht.split(' ').length)
  })
})

describe('leeftijd', () => {
  it.each([
    ['2008-03-01', '2026-02-28', 17],
    ['2008-03-01', '2026-03-01', 18],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-02-29', '2028-02-29', 20],
    ['2007-12-31', '2026-01-01', 18],
  ])('wie op %s is geboren, is op %s %d jaar', (geboren, datum, jaren) => {
    expect(leeftijd(geboren, datum)).toBe(jaren)
  })

  it('gaat op een peildatum in de maand na de verjaardag in', () => {
    const op = (datum: string) =>
      stap(
        'leeftijd_op(aanvrager.geboortedatum, laatste_dag_vorige_maand)',
        'jaren',
        { aanvrager: { geboortedatum: '2008-03-31' } },
        datum,
      ).min
    expect([op('2026-03-31'), op('2026-04-01')]).toEqual([17, 18])
  })

  it('telt hele maanden, ook aan het eind van een maand', () => {
    const oud = (geboortedatum: string, datum: string) =>
      stap('maanden_oud_op(aanvrager.geboortedatum, datum)', 'maanden', { aanvrager: { geboortedatum } }, datum).min
    expect([oud('2026-01-31', '2026-02-28'), oud('2026-01-31', '2026-03-01'), oud('2026-01-31', '2026-03-31')]).toEqual(
      [0, 1, 2],
    )
  })

  it('weigert een dag die niet bestaat', () => {
    const toets = 'aanvrager.geboortedatum < 2025-02-30'
    const fout = fouten(bron({ recht_als: { alle_van: [{ voorwaarde: 'x', toets, bron: 'x' }] } }))[0]
    expect(fout?.melding).toContain('gevonden `2025-02-30`, verwacht een dag die bestaat')
  })
})
