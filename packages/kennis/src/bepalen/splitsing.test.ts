import { describe, expect, it } from 'vitest'
import { bron, open } from '../proef/proef.ts'

const voorwaarde = (toets: string) => ({ voorwaarde: 'Het klopt.', toets, bron: 'artikel 1' })

/** Bounds of one step, and what can still change the outcome. */
function uitkomst(waarde: string, gegevens: Parameters<ReturnType<typeof open>['bepaal']>[0]['gegevens'] = {}) {
  const kennis = open(
    bron({
      recht_als: { alle_van: [voorwaarde('bedrag >= 0')] },
      berekening: { bedrag: { waarde, eenheid: 'euro_per_maand' } },
      uitkomst: { bedrag: 'bedrag' },
    }),
  )
  const { bedrag, nogNodig } = kennis.bepaal({ datum: '2026-03-01', gegevens }).uitkomsten[0]!
  return [bedrag?.min, bedrag?.max, nogNodig]
}

describe('een feit dat aan twee kanten staat', () => {
  it('telt per antwoord, ja of nee', () => {
    const verzekerd = 'aanvrager.verzekerd'
    expect(uitkomst(`(als ${verzekerd} dan 100 anders 0) + (als ${verzekerd} dan 0 anders 100)`)).toEqual([
      100,
      100,
      [],
    ])
    expect(uitkomst(`(als ${verzekerd} dan 100 anders 0) + (als ${verzekerd} dan 0 anders 90)`)).toEqual([
      90,
      100,
      ['aanvrager.verzekerd'],
    ])
  })

  it('telt per keuze', () => {
    const deel = (soort: string, bedrag: number) => `(als woning.soort = ${soort} dan ${bedrag} anders 0)`
    expect(uitkomst(`${deel('huur', 30)} + ${deel('koop', 40)} + ${deel('kamer', 50)}`)).toEqual([
      30,
      50,
      ['woning.soort'],
    ])
  })

  it('telt met en zonder partner', () => {
    const ongelijk = '(als heeft_partner dan 100 anders 0) + (als heeft_partner dan 0 anders 100)'
    expect(uitkomst(ongelijk)).toEqual([100, 100, []])
  })

  it('telt van de partner wat pas met een partner iets uitmaakt', () => {
    const partner = 'partner.verzekerd'
    expect(uitkomst(`(als ${partner} dan 1 anders 0) + (als niet ${partner} dan 1 anders 0)`, { partner: {} })).toEqual(
      [1, 1, []],
    )
  })

  it('laat open wat door twee feiten samen open blijft', () => {
    const som = '(als aanvrager.verzekerd dan 100 anders 0) + (als partner.verzekerd dan 0 anders 100)'
    expect(uitkomst(som, { partner: {} })).toEqual([0, 200, ['aanvrager.verzekerd', 'partner.verzekerd']])
  })
})
