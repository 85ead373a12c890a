import { describe, expect, it } from 'vitest'
import { stap, stapfout } from '../proef/proef.ts'

describe('rekenen', () => {
  it.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 4 - 3', 3],
    ['-2 * 3', -6],
    ['0.1 + 0.2', 0.3],
    ['1 / 3 * 3', 1],
    ['13.73% * 1000', 137.3],
    ['7 / 8 / 2', 0.4375],
  ])('%s is %d', (uitdrukking, uitkomst) => {
    expect(stap(uitdrukking, 'factor')).toEqual({ min: uitkomst, max: uitkomst })
  })

  it('telt een bedrag dat tussen twee grenzen ligt als twee grenzen', () => {
    const gegevens = { aanvrager: { inkomen: { min: 10_000, max: 20_000 } } }
    expect(stap('30000 - aanvrager.inkomen * 10%', 'euro_per_jaar', gegevens)).toEqual({ min: 28_000, max: 29_000 })
  })

  it('deelt door een feit dat nooit nul is, ook buiten een afronding', () => {
    const gegevens = { aanvrager: { inkomen: 100 }, kinderen: [{}, {}] }
    expect(stap('aanvrager.inkomen / (1 + aantal(kinderen))', 'euro_per_jaar', gegevens).min).toBe(33.33)
    expect(stap('aanvrager.inkomen / (1 + aantal(kinderen)) * 3', 'euro_per_jaar', gegevens).min).toBe(100)
  })

  it('weigert delen door iets dat nul kan zijn', () => {
    expect(stapfout('aanvrager.inkomen / aantal(kinderen)')).toContain('Schrijf `maximum(1, …)` om de deler.')
  })

  it('weigert een uitkomst die te groot kan worden om te tonen', () => {
    const macht = Array.from({ length: 5 }, () => 'aantal(kinderen) * 1000').join(' * ')
    expect(stapfout(`${macht} * aanvrager.inkomen`)).toContain(
      'gevonden een uitkomst die tot 27 cijfers lang kan worden',
    )
  })
})
