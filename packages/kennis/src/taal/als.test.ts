import { describe, expect, it } from 'vitest'
import { bron, open, stap, stapfout } from '../proef/proef.ts'

describe('als … dan … anders', () => {
  it('kiest één kant zodra de toets bekend is, en ligt anders tussen beide', () => {
    const keuze = 'als aanvrager.verzekerd dan 10 anders aanvrager.inkomen'
    expect(stap(keuze, 'euro_per_jaar', { aanvrager: { verzekerd: true } })).toEqual({ min: 10, max: 10 })
    expect(stap(keuze, 'euro_per_jaar', { aanvrager: { inkomen: 25 } })).toEqual({ min: 10, max: 25 })
  })

  it('kan ook een datum of een toets kiezen', () => {
    const jaren = 'leeftijd_op(aanvrager.geboortedatum, als aanvrager.verzekerd dan eerste_dag_jaar anders datum)'
    const geboren = { geboortedatum: '2000-02-15' }
    expect(stap(jaren, 'jaren', { aanvrager: { ...geboren, verzekerd: true } }).min).toBe(25)
    expect(stap(jaren, 'jaren', { aanvrager: { ...geboren, verzekerd: false } }).min).toBe(26)
  })

  it('weigert twee soorten en twee eenheden', () => {
    expect(stapfout('als aanvrager.verzekerd dan 1 anders ja')).toContain('een getal na `dan` en ja of nee na `anders`')
    expect(stapfout('als aanvrager.verzekerd dan aanvrager.inkomen anders woning.huur')).toContain('`* 12`')
  })
})

describe('gevallen', () => {
  const kennis = open(
    bron({
      berekening: {
        deel: {
          eenheid: 'procent',
          gevallen: [
            { als: 'aantal(kinderen) < 2', dan: '70%' },
            { als: 'aantal(kinderen) < 4', dan: '85%' },
            { anders: 1 },
          ],
        },
      },
    }),
  )

  it.each([
    [1, 70],
    [2, 85],
    [3, 85],
    [4, 100],
  ])('bij %d kinderen telt het eerste geval dat klopt: %d procent', (aantal, procent) => {
    const kinderen = Array.from({ length: aantal }, () => ({}))
    expect(kennis.bepaal({ datum: '2026-03-01', gegevens: { kinderen } }).uitkomsten[0]?.stappen[0]?.min).toBe(procent)
  })
})
