import { describe, expect, it } from 'vitest'
import { bron, open, stap, stapfout } from '../proef/proef.ts'

describe('maximum en minimum', () => {
  it('nemen de grootste en de kleinste van twee of meer', () => {
    expect(stap('maximum(0, -5, 3)', 'factor').min).toBe(3)
    expect(stap('minimum(2.5, 50%, 3)', 'factor').min).toBe(0.5)
  })

  it('vragen niets meer wat er onder de andere kant niet meer toe doet', () => {
    const kennis = open(
      bron({
        berekening: { norm: { waarde: 'maximum(aanvrager.inkomen, partner.inkomen)', eenheid: 'euro_per_jaar' } },
        uitkomst: { bedrag: 'norm' },
      }),
    )
    const gegevens = { aanvrager: { inkomen: 900 }, partner: { inkomen: { min: 100, max: 800 } } }
    expect(kennis.bepaal({ datum: '2026-03-01', gegevens }).uitkomsten[0]).toMatchObject({
      bedrag: { min: 900, max: 900 },
      nogNodig: [],
    })
  })

  it('willen minstens twee waarden van één eenheid', () => {
    expect(stapfout('maximum(1)')).toContain('twee waarden of meer')
    expect(stapfout('maximum(aanvrager.inkomen, woning.huur)')).toContain('`* 12`')
  })
})
