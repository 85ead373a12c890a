import { describe, expect, test } from 'vitest'
import { compileer } from '../compileer.ts'
import type { Gegevens } from '../gegevens.ts'
import { openKennis } from '../kennis.ts'
import { bron } from '../proef/proef.ts'
import { findVeranderingen } from './verandering.ts'
import { zoekEerste } from './zoek.ts'

function veranderingen(toetsen: string[], gegevens: Gegevens) {
  const alle_van = toetsen.map((toets) => ({ voorwaarde: 'Het klopt.', toets, bron: 'wet' }))
  const uit = compileer(bron({ recht_als: { alle_van } }))
  if ('fouten' in uit) throw new Error(uit.fouten.map(({ melding }) => melding).join('\n'))
  const { pakket } = uit
  return findVeranderingen({
    kennis: openKennis(pakket),
    pakket,
    invoer: { datum: '2026-03-01', gegevens },
    regeling: 'proef',
  })
}

describe('the nearest change', () => {
  test('Boven een grens is het de grens zelf, op de cent', () => {
    expect(veranderingen(['aanvrager.inkomen <= 30000'], { aanvrager: { inkomen: 30000.01 } })).toEqual([
      { pad: 'aanvrager.inkomen', richting: 'minder', zeker: true, vanaf: 30000, tot: null },
    ])
  })

  test('Onder een grens is het een cent meer, ook bij wie van een bereik spreekt', () => {
    expect(veranderingen(['woning.huur > 200'], { woning: { huur: { min: 50, max: 150 } } })).toEqual([
      { pad: 'woning.huur', richting: 'meer', zeker: true, vanaf: 200.01, tot: null },
    ])
  })

  test('Tussen twee grenzen heeft het recht een begin en een eind', () => {
    const toetsen = ['woning.huur >= 200', 'woning.huur <= 900']
    expect(veranderingen(toetsen, { woning: { huur: 1000 } })).toEqual([
      { pad: 'woning.huur', richting: 'minder', zeker: true, vanaf: 900, tot: 200 },
    ])
  })

  test('Van de feiten die samen tellen, kan elk voor zich genoeg zijn', () => {
    const gegevens = { aanvrager: { inkomen: 30000 }, partner: { inkomen: 20000 } }
    expect(veranderingen(['aanvrager.inkomen + partner.inkomen <= 40000'], gegevens)).toEqual([
      { pad: 'aanvrager.inkomen', richting: 'minder', zeker: true, vanaf: 20000, tot: null },
      { pad: 'partner.inkomen', richting: 'minder', zeker: true, vanaf: 10000, tot: null },
    ])
  })

  test('Komt het daarna nog op iets onbekends aan, dan is het een misschien', () => {
    const toetsen = ['aanvrager.inkomen <= 40000', 'aanvrager.verzekerd = ja']
    expect(veranderingen(toetsen, { aanvrager: { inkomen: 50000 } })).toEqual([
      { pad: 'aanvrager.inkomen', richting: 'minder', zeker: false, vanaf: 40000, tot: null },
    ])
  })

  test('Een bedrag onder nul raadt niemand iemand aan', () => {
    const gegevens = { aanvrager: { inkomen: 50000 }, partner: { inkomen: 20000 } }
    const paden = veranderingen(['aanvrager.inkomen + partner.inkomen <= 40000'], gegevens).map(({ pad }) => pad)
    expect(paden).toEqual(['aanvrager.inkomen'])
    expect(veranderingen(['aanvrager.inkomen < 0'], { aanvrager: { inkomen: 0 } })).toEqual([])
  })
})

describe('nothing is said', () => {
  test('als één ander feit niet genoeg is', () => {
    const gegevens = { aanvrager: { inkomen: 50000, verzekerd: false } }
    expect(veranderingen(['aanvrager.inkomen <= 40000', 'aanvrager.verzekerd = ja'], gegevens)).toEqual([])
  })

  test('over een andere geboortedatum', () => {
    const toetsen = ['leeftijd(aanvrager.geboortedatum) >= 18']
    expect(veranderingen(toetsen, { aanvrager: { geboortedatum: '2010-01-01' } })).toEqual([])
  })
})

test('the search finds an island and gives up when it may not ask on', () => {
  const uitkomst = (laag: number, hoog: number) => {
    if (hoog < 40 || laag > 42) return 'geen_recht' as const
    return laag >= 40 && hoog <= 42 ? ('recht' as const) : ('nog_nodig' as const)
  }
  expect(zoekEerste({ uitkomst, tegoed: 100 }, 0, 1000, 'recht')).toBe(40)
  expect(zoekEerste({ uitkomst, tegoed: 100 }, 1000, 0, 'recht')).toBe(42)
  expect(zoekEerste({ uitkomst, tegoed: 100 }, 100, 1000, 'recht')).toBeNull()
  expect(zoekEerste({ uitkomst, tegoed: 5 }, 0, 1000, 'recht')).toBeUndefined()
})
