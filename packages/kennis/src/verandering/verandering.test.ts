import { describe, expect, test } from 'vitest'
import { compileer } from '../compileer.ts'
import type { Gegevens } from '../gegevens.ts'
import { openKennis } from '../kennis.ts'
import { bron } from '../proef/proef.ts'
import { findVeranderingen } from './verandering.ts'
import { zoekEerste } from './zoek.ts'

function veranderingen(toetsen: string[], gegevens: Gegevens, bedrag?: string) {
  const alle_van = toetsen.map((toets) => ({ voorwaarde: 'Het klopt.', toets, bron: 'wet' }))
  const uitkering = {
    berekening: { per_jaar: { waarde: bedrag, eenheid: 'euro_per_jaar' } },
    uitkomst: { bedrag: 'per_jaar' },
  }
  const uit = compileer(bron({ recht_als: { alle_van }, ...(bedrag !== undefined && uitkering) }))
  if ('fouten' in uit) throw new Error(uit.fouten.map(({ melding }) => melding).join('\n'))
  const { pakket } = uit
  const invoer = { datum: '2026-03-01', gegevens }
  const mag = ({ begrip }: { begrip: { soort: string } }) => begrip.soort !== 'datum'
  return findVeranderingen({ kennis: openKennis(pakket), pakket, invoer, regelingen: ['proef'], mag }).get('proef')
}

const naarRecht = { doel: 'recht', zeker: true, tot: null }

describe('the nearest change to a right', () => {
  test('Boven een grens is het de grens zelf, op de cent', () => {
    expect(veranderingen(['aanvrager.inkomen <= 30000'], { aanvrager: { inkomen: 30000.01 } })).toEqual([
      { ...naarRecht, pad: 'aanvrager.inkomen', richting: 'minder', vanaf: 30000 },
    ])
  })

  test('Onder een grens is het een cent meer, ook bij wie van een bereik spreekt', () => {
    expect(veranderingen(['woning.huur > 200'], { woning: { huur: { min: 50, max: 150 } } })).toEqual([
      { ...naarRecht, pad: 'woning.huur', richting: 'meer', vanaf: 200.01 },
    ])
  })

  test('Tussen twee grenzen heeft het recht een begin en een eind', () => {
    const toetsen = ['woning.huur >= 200', 'woning.huur <= 900']
    expect(veranderingen(toetsen, { woning: { huur: 1000 } })).toEqual([
      { ...naarRecht, pad: 'woning.huur', richting: 'minder', vanaf: 900, tot: 200 },
    ])
  })

  test('Van de feiten die samen tellen, kan elk voor zich genoeg zijn', () => {
    const gegevens = { aanvrager: { inkomen: 30000 }, partner: { inkomen: 20000 } }
    expect(veranderingen(['aanvrager.inkomen + partner.inkomen <= 40000'], gegevens)).toEqual([
      { ...naarRecht, pad: 'aanvrager.inkomen', richting: 'minder', vanaf: 20000 },
      { ...naarRecht, pad: 'partner.inkomen', richting: 'minder', vanaf: 10000 },
    ])
  })

  test('Ook een ander antwoord kan genoeg zijn: ja in plaats van nee, of een andere keuze', () => {
    expect(veranderingen(['aanvrager.verzekerd = ja'], { aanvrager: { verzekerd: false } })).toEqual([
      { ...naarRecht, pad: 'aanvrager.verzekerd', richting: 'anders', vanaf: true },
    ])
    expect(veranderingen(['woning.soort <> koop'], { woning: { soort: 'koop' } })?.map(({ vanaf }) => vanaf)).toEqual([
      'huur',
      'kamer',
    ])
  })

  test('Een lid van een groep verandert alleen zelf', () => {
    const gegevens = {
      kinderen: [
        { kinderbijslag: false, uren: 100 },
        { kinderbijslag: false, uren: 0 },
      ],
    }
    expect(veranderingen(['aantal(kinderen, kind.kinderbijslag = ja) = 1'], gegevens)?.map(({ pad }) => pad)).toEqual([
      'kinderen[0].kinderbijslag',
      'kinderen[1].kinderbijslag',
    ])
  })

  test('Komt het daarna nog op iets onbekends aan, dan is het een misschien', () => {
    const toetsen = ['aanvrager.inkomen <= 40000', 'aanvrager.verzekerd = ja']
    expect(veranderingen(toetsen, { aanvrager: { inkomen: 50000 } })).toEqual([
      { ...naarRecht, pad: 'aanvrager.inkomen', richting: 'minder', zeker: false, vanaf: 40000 },
    ])
  })

  test('Is nog niet bekend of er een partner is, dan telt wat in beide gevallen geldt', () => {
    const gegevens = { aanvrager: { inkomen: 50_000 } }
    const toets = 'aanvrager.inkomen <= (als heeft_partner dan 40000 anders 30000)'
    expect(veranderingen([toets], gegevens)).toEqual([
      { ...naarRecht, pad: 'aanvrager.inkomen', richting: 'minder', zeker: false, vanaf: 40_000 },
    ])
    expect(veranderingen([toets], { ...gegevens, partner: null })?.[0]).toMatchObject({ zeker: true, vanaf: 30_000 })
  })

  test('Een bedrag onder nul raadt niemand iemand aan', () => {
    const gegevens = { aanvrager: { inkomen: 50000 }, partner: { inkomen: 20000 } }
    const paden = veranderingen(['aanvrager.inkomen + partner.inkomen <= 40000'], gegevens)?.map(({ pad }) => pad)
    expect(paden).toEqual(['aanvrager.inkomen'])
    expect(veranderingen(['aanvrager.inkomen < 0'], { aanvrager: { inkomen: 0 } })).toEqual([])
  })
})

describe('the nearest change to more', () => {
  const AFBOUW = 'afgerond_omlaag(maximum(0, 1200 - 12% * maximum(0, aanvrager.inkomen - 20000)), 12)'
  const per = (bedrag: number) => ({ min: bedrag, max: bedrag, eenheid: 'euro_per_jaar' })

  test('Met de eerste waarde die meer geeft, staat er ook waar het meeste te krijgen is', () => {
    expect(veranderingen([], { aanvrager: { inkomen: 25_050 } }, AFBOUW)).toEqual([
      {
        pad: 'aanvrager.inkomen',
        doel: 'meer',
        richting: 'minder',
        zeker: true,
        vanaf: 25_000,
        tot: null,
        bedrag: per(600),
        hoogste: { vanaf: 20_000, bedrag: per(1200) },
      },
    ])
  })

  test('Een hoger bedrag kan ook van een ander antwoord komen', () => {
    const regel = 'als aanvrager.verzekerd = ja dan 500 anders 300'
    expect(veranderingen([], { aanvrager: { verzekerd: false } }, regel)).toMatchObject([
      { pad: 'aanvrager.verzekerd', richting: 'anders', vanaf: true, bedrag: per(500) },
    ])
    expect(veranderingen([], { aanvrager: { verzekerd: true } }, regel)).toEqual([])
  })

  test('Van een bedrag dat nog niet zeker is, is niets hoger', () => {
    expect(veranderingen([], { aanvrager: { inkomen: { min: 20_000, max: 30_000 } } }, AFBOUW)).toEqual([])
  })
})

describe('nothing is said', () => {
  test('als één ander feit niet genoeg is', () => {
    const gegevens = { aanvrager: { inkomen: 50000, verzekerd: false } }
    expect(veranderingen(['aanvrager.inkomen <= 40000', 'aanvrager.verzekerd = ja'], gegevens)).toEqual([])
  })

  test('over een feit dat niemand kan veranderen', () => {
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
