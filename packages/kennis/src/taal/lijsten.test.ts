import { describe, expect, it } from 'vitest'
import type { Feiten } from '../gegevens.ts'
import { stap, stapfout, toets } from '../proef/proef.ts'

const KINDEREN = [
  { geboortedatum: '2014-02-01', kinderbijslag: true, uren: 10.5, tarief: 9.98 },
  { geboortedatum: '2020-02-01', kinderbijslag: true, uren: 100, tarief: 10 },
  { geboortedatum: '2023-02-01', kinderbijslag: false, uren: 0, tarief: 0 },
]

describe('groepen personen', () => {
  it.each([
    ['aantal(kinderen)', 'personen', 3],
    ['aantal(kinderen, kind.kinderbijslag = ja)', 'personen', 2],
    ['som(kinderen, kind.uren)', 'uren_per_maand', 110.5],
    ['som(kinderen, kind.uren * kind.tarief)', 'euro_per_maand', 1104.79],
    ['hoogste(kinderen, leeftijd(kind.geboortedatum))', 'jaren', 12],
    ['laagste(kinderen, leeftijd(kind.geboortedatum))', 'jaren', 3],
    ['som(kinderen, 2)', 'factor', 6],
  ] as const)('%s', (uitdrukking, eenheid, uitkomst) => {
    expect(stap(uitdrukking, eenheid, { kinderen: KINDEREN }).min).toBe(uitkomst)
  })

  it('zonder leden is een som, de hoogste en de laagste nul, en klopt een_van niet en alle wel', () => {
    const gegevens = { kinderen: [] }
    expect(stap('som(kinderen, kind.uren)', 'uren_per_maand', gegevens)).toEqual({ min: 0, max: 0 })
    expect(stap('laagste(kinderen, kind.uren + 5)', 'uren_per_maand', gegevens)).toEqual({ min: 0, max: 0 })
    expect(toets('een_van(kinderen, kind.kinderbijslag)', gegevens)).toBe(false)
    expect(toets('alle(kinderen, kind.kinderbijslag)', gegevens)).toBe(true)
  })

  it('een onbekend feit van één kind maakt alleen dat kind onzeker', () => {
    const kinderen: Feiten[] = [{ uren: 40 }, {}]
    expect(stap('som(kinderen, kind.uren)', 'uren_per_maand', { kinderen })).toEqual({ min: 40, max: 340 })
    expect(toets('een_van(kinderen, kind.uren > 20)', { kinderen })).toBe(true)
    expect(toets('alle(kinderen, kind.uren > 20)', { kinderen })).toBeNull()
  })

  it('een onbekend aantal ligt tussen nul en het maximum', () => {
    expect(stap('aantal(kinderen)', 'personen')).toEqual({ min: 0, max: 12 })
    expect(stap('som(kinderen, kind.uren)', 'uren_per_maand')).toEqual({ min: 0, max: 3600 })
    expect(toets('een_van(kinderen, kind.uren > 400)')).toBe(false)
  })

  it('weigert een feit van één lid buiten een groep, en twee groepen door elkaar', () => {
    expect(stapfout('kind.uren', 'uren_per_maand')).toContain(
      'gevonden een feit van één kind, verwacht `som(kinderen, …)`',
    )
    expect(stapfout('som(kinderen, medebewoner.inkomen)')).toContain('feiten van de groep die wordt geteld')
    expect(stapfout('som(kinderen, kinderen.uren)')).toContain('verwacht `kind.uren` binnen')
    expect(stapfout('som(aanvrager.inkomen, 1)')).toContain('een groep personen')
  })
})
