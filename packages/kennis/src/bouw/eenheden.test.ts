import { describe, expect, it } from 'vitest'
import { bron, fouten, open, stap, stapfout } from '../proef/proef.ts'

describe('eenheden', () => {
  it('rekent een bedrag per jaar alleen met / 12 om naar een bedrag per maand', () => {
    const gegevens = { aanvrager: { inkomen: 24_000 }, woning: { huur: 600 } }
    expect(stap('aanvrager.inkomen / 12 - woning.huur', 'euro_per_maand', gegevens).min).toBe(1400)
    expect(stap('aanvrager.inkomen - woning.huur * 12', 'euro_per_jaar', gegevens).min).toBe(16_800)
    expect(stapfout('aanvrager.inkomen - woning.huur')).toContain('Reken om met `* 12` of `/ 12`.')
    expect(stapfout('aanvrager.inkomen', 'euro_per_maand')).toContain(
      'een uitkomst in euro_per_jaar, verwacht euro_per_maand',
    )
    expect(stapfout('aanvrager.inkomen / 11', 'euro_per_maand')).toContain('verwacht euro_per_maand')
  })

  it('rekent een dagloon om met 21,75 dagen per maand en 261 dagen per jaar', () => {
    const gegevens = { aanvrager: { inkomen: 26_100 } }
    expect(stap('aanvrager.inkomen / 261 * 21.75', 'euro_per_maand', gegevens).min).toBe(2175)
    expect(stapfout('aanvrager.inkomen / 261 * 22', 'euro_per_maand')).toContain('verwacht euro_per_maand')
  })

  it('maakt van een uurprijs en uren per maand een bedrag per maand', () => {
    expect(
      stap('som(kinderen, kind.tarief * kind.uren)', 'euro_per_maand', { kinderen: [{ tarief: 10, uren: 8.5 }] }).min,
    ).toBe(85)
  })

  it('maakt van wat iemand heeft alleen met * 1 een bedrag in één keer', () => {
    const spaargeld = { soort: 'bedrag', van: ['woning'], eenheid: 'euro', bereik: [0, 1000], thema: 'wonen' }
    const metStap = (waarde: string) =>
      bron({ berekening: { stap: { waarde, eenheid: 'euro_eenmalig' } } }, { extraBegrippen: { spaargeld } })
    expect(() => open(metStap('woning.spaargeld * 1'))).not.toThrow()
    expect(fouten(metStap('woning.spaargeld'))[0]?.melding).toContain('verwacht euro_eenmalig')
  })

  it('weigert bedrag maal bedrag', () => {
    expect(stapfout('aanvrager.inkomen * partner.inkomen')).toContain('euro_per_jaar maal euro_per_jaar')
  })

  it('wil een eenheid waar er meer mogelijk zijn', () => {
    const meer = fouten(bron({ berekening: { stap: 'aanvrager.inkomen / 12' } }))
    expect(meer[0]?.melding).toContain('verwacht een stap met een `eenheid`')
    expect(() => open(bron({ berekening: { stap: 'aanvrager.inkomen' } }))).not.toThrow()
  })

  it('toont een percentage als percentage', () => {
    expect(stap('13.73%', 'procent').min).toBe(13.73)
    expect(stap('woning.schuld * 2', 'procent', { woning: { schuld: 12.5 } }).min).toBe(25)
  })
})
