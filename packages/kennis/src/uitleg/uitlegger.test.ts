import { describe, expect, it } from 'vitest'
import { compileer } from '../compileer.ts'
import type { Gegevens, Invoer } from '../gegevens.ts'
import type { Kennisbron } from '../kennisbron.ts'
import { bron } from '../proef/proef.ts'
import { schrijfVorm, schrijfWaarde } from '../proef/vorm.ts'
import { Uitlegger } from './uitlegger.ts'

function leg(kennisbron: Kennisbron, gegevens: Gegevens, invoer: Partial<Invoer> = {}) {
  const uit = compileer(kennisbron)
  if ('fouten' in uit) throw new Error(uit.fouten.map(({ melding }) => melding).join('\n'))
  const uitleg = new Uitlegger(uit.pakket, uit.schrijfWet()).explain(
    { datum: '2026-03-01', gegevens, ...invoer },
    'proef',
  )
  if (!uitleg) throw new Error('no explanation')
  return uitleg
}

const EURO = 'euro_per_maand'
const uitkomst = { bedrag: 'per_maand' }

/** Every step as "name = value: sum, because". */
function stappen(berekening: Record<string, unknown>, gegevens: Gegevens, rest: Record<string, unknown> = {}) {
  return leg(bron({ berekening, uitkomst, ...rest }), gegevens).stappen.map(({ naam, lid, waarde, vorm, want }) =>
    [
      `${naam}${lid ? ` ${lid.nummer}` : ''} = ${schrijfWaarde(waarde)}`,
      vorm && `: ${schrijfVorm(vorm)}`,
      want.length > 0 && `, want ${want.map(schrijfVorm).join(' en ')}`,
    ]
      .filter((deel) => typeof deel === 'string')
      .join(''),
  )
}

const per_maand = (waarde: string) => ({ per_maand: { waarde, eenheid: EURO } })

describe('de uitleg van een bedrag', () => {
  it('noemt elke stap na de stappen die zij nodig heeft, met de som die is gemaakt', () => {
    const berekening = { ...per_maand('afgerond(basis * 40% / 12, 0.01)'), basis: 'aanvrager.inkomen - 1000' }
    expect(stappen(berekening, { aanvrager: { inkomen: 24_000 } })).toEqual([
      'basis = 23000: (aanvrager.inkomen 24000 - 1000)',
      'per_maand = 766.67: rond op 0.01(((basis 23000 * 0.4) / 12))',
    ])
  })

  it('volgt van een keuze alleen de tak die is genomen, en zegt waarom', () => {
    const berekening = { ...per_maand('als woning.soort = huur dan woning.huur anders duur'), duur: 'woning.huur * 2' }
    expect(stappen(berekening, { woning: { soort: 'huur', huur: 500 } })).toEqual([
      'per_maand = 500: woning.huur 500, want woning.soort huur',
    ])
    expect(stappen(berekening, { woning: { soort: 'koop', huur: 500 } })).toEqual([
      'duur = 1000: (woning.huur 500 * 2)',
      'per_maand = 1000: duur 1000, want woning.soort koop',
    ])
  })

  it('zegt van gevallen welke niet klopten en welke wel', () => {
    const berekening = {
      per_maand: {
        eenheid: EURO,
        gevallen: [{ als: 'aantal(kinderen) > 2', dan: 300 }, { als: 'jong', dan: 200 }, { anders: 'woning.huur' }],
      },
      jong: 'leeftijd(aanvrager.geboortedatum) < 21 of aanvrager.verzekerd = nee',
    }
    const mens = { geboortedatum: '2010-01-01', verzekerd: true }
    expect(stappen(berekening, { aanvrager: mens, kinderen: [{}], woning: { huur: 1 } })).toEqual([
      'jong = true, want leeftijd 16 < 21: true',
      'per_maand = 200: 200, want aantal() 1 > 2: false en jong true',
    ])
  })

  it('neemt van een minimum of maximum de kant die wint, en zwijgt over de nul', () => {
    const berekening = per_maand('maximum(0, minimum(woning.huur, 700) - 200)')
    expect(stappen(berekening, { woning: { huur: 900 } })).toEqual([
      'per_maand = 500: (700 - 200), want woning.huur 900 > 700: true',
    ])
    expect(stappen(berekening, { woning: { huur: 150 } })).toEqual([
      'per_maand = 0: 0, want woning.huur 150 < 700: true en (woning.huur 150 - 200) < 0: true',
    ])
  })

  it('houdt bij wat nog open is grenzen, en noemt dan elke kant van een minimum', () => {
    const berekening = per_maand('minimum(woning.huur, 700) + (als aanvrager.verzekerd dan 10 anders 20)')
    expect(stappen(berekening, { woning: { huur: { min: 600, max: 800 } } })).toEqual([
      'per_maand = 610..720: (laagste(woning.huur 600..800, 700) + open 10..20), want aanvrager.verzekerd null',
    ])
  })

  it('leest het woord van een antwoord als dat woord, ook als er een stap zo heet', () => {
    const berekening = { ...per_maand('als huur dan 10 anders 20'), huur: 'woning.soort = huur' }
    expect(stappen(berekening, { woning: { soort: 'kamer' } })).toEqual([
      'huur = false, want woning.soort kamer',
      'per_maand = 20: 20, want huur false',
    ])
  })

  it('zegt niet wat er staat naast nul keer, als dat onbekend is', () => {
    const berekening = per_maand('100 + aantal(kinderen) * woning.huur')
    expect(stappen(berekening, { kinderen: [] })).toEqual(['per_maand = 100: 100'])
  })

  it('geeft van een tabel de waarde in de rij waarin het getal valt', () => {
    const deel = {
      tabel: { op: 'euro_per_jaar', kolommen: { deel: 'procent' } },
      vanaf: {
        '2024-01-01': {
          bron: 'bijlage 1',
          rijen: [
            [0, 90],
            [20_000, 50],
            [40_000, 10],
          ],
        },
      },
    }
    const berekening = per_maand('woning.huur * deel.deel(maximum(0, aanvrager.inkomen))')
    const gegevens = { aanvrager: { inkomen: 20_000 }, woning: { huur: 100 } }
    expect(stappen(berekening, gegevens, { bedragen: { deel } })).toEqual([
      'per_maand = 50: (woning.huur 100 * proef.deel.deel(aanvrager.inkomen 20000) 0.5)',
    ])
    const {
      stappen: [stap],
    } = leg(bron({ berekening, uitkomst, bedragen: { deel } }), gegevens)
    expect(stap?.vorm).toMatchObject({
      van: [{}, { rij: { vanaf: 20_000, tot: 40_000 }, cijfer: { bron: 'bijlage 1' } }],
    })
  })
})

describe('de uitleg per lid', () => {
  const kind = (geboortedatum: string, uren: number) => ({ geboortedatum, uren, tarief: 10, kinderbijslag: true })
  const kinderen = [kind('2022-01-01', 10), kind('2018-01-01', 20)]

  it('telt op wat elk kind bijdraagt, met de stappen van elk kind apart', () => {
    const berekening = {
      ...per_maand('som(kinderen, als jong dan kind.uren * kind.tarief anders 5)'),
      jong: { per: 'kind', waarde: 'leeftijd(kind.geboortedatum) < 6' },
    }
    expect(stappen(berekening, { kinderen })).toEqual([
      'jong 0 = true, want leeftijd 4 < 6: true',
      'jong 1 = false, want leeftijd 8 < 6: false',
      'per_maand = 105: som(0: (kinderen[0].uren 10 * kinderen[0].tarief 10), 1: 5) 105',
    ])
  })

  it('weet ook van het hoogste en het aantal wie het zijn', () => {
    const berekening = {
      ...per_maand('hoogste(kinderen, kosten) * aantal(kinderen, kind.uren > 15)'),
      kosten: { per: 'kind', waarde: 'kind.uren * kind.tarief', eenheid: EURO },
    }
    expect(stappen(berekening, { kinderen })).toEqual([
      'kosten 0 = 100: (kinderen[0].uren 10 * kinderen[0].tarief 10)',
      'kosten 1 = 200: (kinderen[1].uren 20 * kinderen[1].tarief 10)',
      'per_maand = 200: (hoogste(0: kosten 0 100, 1: kosten 1 200) 200 * aantal(0: false, 1: true) 1)',
    ])
  })

  it('noemt geen leden zolang niet bekend is hoeveel er zijn', () => {
    expect(stappen(per_maand('som(kinderen, kind.tarief * kind.uren)'), {})).toEqual([
      'per_maand = 0..180000: som() 0..180000',
    ])
  })
})

describe('waar het staat', () => {
  const grens = {
    eenheid: 'euro_per_jaar',
    gemeentelijk: 'ja',
    vanaf: {
      '2024-01-01': { waarde: 10_000, bron: 'artikel 3' },
      '2026-01-01': { waarde: 12_000, bron: 'artikel 3, nieuw', te_controleren: 'ja' },
    },
  }
  const recht_als = {
    alle_van: [{ voorwaarde: 'Laag.', toets: 'aanvrager.inkomen <= grens', bron: 'artikel 2' }],
    tenzij: [{ voorwaarde: 'Weg.', toets: 'aanvrager.woonland <> nederland', bron: 'artikel 5' }],
  }
  const wet = bron(
    {
      recht_als,
      bedragen: { grens },
      berekening: { per_maand: { waarde: 'grens / 12', eenheid: EURO, bron: 'artikel 4' } },
      uitkomst,
    },
    {
      gemeenten: [
        {
          bestand: 'gemeenten/stad.yaml',
          inhoud: {
            id: 'stad',
            bedragen: { 'proef.grens': { vanaf: { '2025-07-01': { waarde: 15_000, bron: 'Verordening' } } } },
          },
        },
      ],
    },
  )
  const gegevens = { aanvrager: { inkomen: 11_000 } }
  const cijfer = (invoer: Partial<Invoer>) => {
    const [voorwaarde] = leg(wet, gegevens, invoer).voorwaarden
    const [vorm] = voorwaarde?.want ?? []
    return vorm?.soort === 'vergelijk' && vorm.van[1].soort === 'cijfer' ? vorm.van[1].cijfer : undefined
  }

  it('noemt bij een cijfer de bron, de dag en of het zeker is', () => {
    expect(cijfer({})).toEqual({ naam: 'proef.grens', vanaf: '2026-01-01', bron: 'artikel 3, nieuw', zeker: false })
    expect(cijfer({ datum: '2025-12-31' })).toMatchObject({ vanaf: '2024-01-01', bron: 'artikel 3', zeker: true })
  })

  it('noemt het cijfer van de gemeente als die er een heeft', () => {
    expect(cijfer({ gemeente: 'stad' })).toMatchObject({ vanaf: '2025-07-01', bron: 'Verordening' })
  })

  it('geeft elke voorwaarde die beslist met haar bron en wat er is gevonden', () => {
    const {
      voorwaarden,
      stappen: [stap],
      vanaf,
    } = leg(wet, gegevens)
    expect(vanaf).toBe('2024-01-01')
    expect(
      voorwaarden.map(({ tekst, uitkomst: klopt, bron: artikel, want }) => [
        tekst.at(-1),
        klopt,
        artikel,
        ...want.map(schrijfVorm),
      ]),
    ).toEqual([
      ['1', true, 'artikel 2', 'aanvrager.inkomen 11000 <= proef.grens 12000: true'],
      ['2', false, 'artikel 5', 'aanvrager.woonland nederland'],
    ])
    expect(stap).toMatchObject({ naam: 'per_maand', bron: 'artikel 4', vanaf: '2024-01-01', afstand: 0 })
  })

  it('laat zonder recht het bedrag weg', () => {
    expect(leg(wet, { aanvrager: { inkomen: 50_000 } }).stappen).toEqual([])
  })
})
