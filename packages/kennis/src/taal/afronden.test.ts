import { describe, expect, it } from 'vitest'
import { stap, stapfout } from '../proef/proef.ts'

describe('afronden', () => {
  it.each([
    ['afgerond(2.5, 1)', 3],
    ['afgerond(-2.5, 1)', -3],
    ['afgerond(2.4999, 1)', 2],
    ['afgerond(1001.065, 0.01)', 1001.07],
    ['afgerond_omlaag(-0.5, 1)', -1],
    ['afgerond_omlaag(129.99, 1)', 129],
    ['afgerond_omhoog(4.01, 25)', 25],
    ['afgerond_omhoog(-4.01, 25)', 0],
    ['afgerond(1 / 3, 0.05)', 0.35],
  ])('%s is %d', (uitdrukking, uitkomst) => {
    expect(stap(uitdrukking, 'factor').min).toBe(uitkomst)
  })

  it('rondt een bedrag dat van feiten afhangt precies op de helft van nul af', () => {
    const om = (inkomen: number) =>
      stap('afgerond(aanvrager.inkomen / 2, 1)', 'euro_per_jaar', { aanvrager: { inkomen } }).min
    expect([om(5), om(-5), om(4.99), om(0)]).toEqual([3, -3, 2, 0])
  })

  it('rondt grenzen af naar beneden en naar boven', () => {
    const gegevens = { aanvrager: { inkomen: { min: 100, max: 200 } } }
    expect(stap('afgerond_omlaag(aanvrager.inkomen / 7, 1)', 'euro_per_jaar', gegevens)).toEqual({ min: 14, max: 28 })
  })

  it('weigert een stap die niet vaststaat', () => {
    expect(stapfout('afgerond(1, aanvrager.inkomen)')).toContain('verwacht een vast getal groter dan nul')
  })
})
