import { describe, expect, test } from 'vitest'
import { compileer } from '../compileer.ts'
import type { Gegevens } from '../gegevens.ts'
import { openKennis } from '../kennis.ts'
import { bron } from '../proef/proef.ts'
import { sweepWatals } from './watals.ts'

const loon = { soort: 'bedrag', van: ['kinderen'], eenheid: 'euro_per_jaar', bereik: [0, 100_000], thema: 'inkomen' }

function open(waarde: string, toetsen: string[] = []) {
  const uit = compileer(
    bron(
      {
        bedragen: { basis: { eenheid: 'euro_per_jaar', vanaf: { '2024-01-01': { waarde: 1200, bron: 'wet' } } } },
        recht_als: { alle_van: toetsen.map((toets) => ({ voorwaarde: 'Het klopt.', toets, bron: 'wet' })) },
        berekening: { per_jaar: { waarde, eenheid: 'euro_per_jaar' } },
        uitkomst: { bedrag: 'per_jaar' },
      },
      { extraBegrippen: { loon } },
    ),
  )
  if ('fouten' in uit) throw new Error(uit.fouten.map(({ melding }) => melding).join('\n'))
  return uit.pakket
}

const AFBOUW = 'afgerond_omlaag(maximum(0, basis - 12% * maximum(0, aanvrager.inkomen - 20000)), 12)'

function sweep(waarde: string, gegevens: Gegevens, toetsen: string[] = [], rest = {}) {
  const vraag = { pad: 'aanvrager.inkomen', van: 0, tot: 40_000, stap: 1, ...rest }
  return sweepWatals({ pakket: open(waarde, toetsen), invoer: { datum: '2026-03-01', gegevens }, ...vraag })
}

describe('what if', () => {
  test('every value of the fact has its amount, to the euro', () => {
    const [reeks] = sweep(AFBOUW, {})?.reeksen ?? []
    const bij = [0, 20_000, 20_001, 20_100, 20_101, 29_900, 29_901, 40_000].map((inkomen) => reeks?.bedragen[inkomen])
    expect(bij).toEqual([1200, 1200, 1188, 1188, 1176, 12, 0, 0])
  })

  test('what the fact is now does not matter, and the last value is the one that was asked', () => {
    const uit = sweep(AFBOUW, { aanvrager: { inkomen: { min: 5, max: 9 } } }, ['aanvrager.inkomen <= 30000'], {
      van: 29_999,
      tot: 30_002,
    })
    expect(uit).toMatchObject({ reeksen: [], open: [] })
    const [reeks] = sweep('basis', {}, ['aanvrager.inkomen <= 30000'], { van: 29_999, tot: 30_002 })?.reeksen ?? []
    expect([...(reeks?.bedragen ?? [])]).toEqual([1200, 1200, 0, 0])
  })

  test('what does not depend on the fact is left out, and what also rests on something unknown is named', () => {
    const verzekerd = ['aanvrager.verzekerd = ja']
    expect(sweep('basis', {})).toMatchObject({ reeksen: [], open: [] })
    expect(sweep(AFBOUW, {}, verzekerd)).toMatchObject({ reeksen: [], open: ['proef'] })
    expect(sweep(AFBOUW, { aanvrager: { verzekerd: false } }, verzekerd)).toMatchObject({ reeksen: [], open: [] })
  })

  test('a group of which the number is not known makes it open, unless it no longer matters', () => {
    const regel = 'basis * aantal(kinderen, kind.loon < aanvrager.inkomen)'
    expect(sweep(regel, {})?.open).toEqual(['proef'])
    expect(sweep(regel, { kinderen: [] })).toMatchObject({ reeksen: [], open: [] })
  })

  test('a fact that is not there gives nothing, nor does a day without rules', () => {
    expect(sweep(AFBOUW, {}, [], { pad: 'aanvrager.onzin' })).toBeNull()
    const invoer = { datum: '1999-01-01', gegevens: {} }
    expect(sweepWatals({ pakket: open(AFBOUW), invoer, pad: 'aanvrager.inkomen', van: 0, tot: 9, stap: 1 })).toBeNull()
  })
})

test.each([
  'som(kinderen, kind.loon * (als aanvrager.inkomen < 15000 dan 96% anders (als aanvrager.inkomen < 25000 dan 70.5% anders 33%)))',
  'hoogste(kinderen, minimum(kind.loon, aanvrager.inkomen)) - laagste(kinderen, maximum(kind.loon, aanvrager.inkomen))',
  'afgerond(basis * (aanvrager.inkomen / maximum(1, aanvrager.inkomen + basis)), 0.01) + afgerond_omhoog(aanvrager.inkomen / 7, 1)',
  'als een_van(kinderen, kind.loon = aanvrager.inkomen) of aanvrager.inkomen = 500 dan basis anders 0 - aanvrager.inkomen',
  'als heeft_partner dan aanvrager.inkomen anders afgerond(-1 * aanvrager.inkomen / 3, 25)',
  'afgerond(som(kinderen, kind.loon * 0.123456789012) * 0.987654321987 + aanvrager.inkomen * 0.333333333333 * 1.000000000001, 0.01)',
])('swept amounts are those of the rules themselves: %s', (regel) => {
  const pakket = open(regel, ['alle(kinderen, kind.loon * 10 >= aanvrager.inkomen)'])
  const kennis = openKennis(pakket)
  const gegevens = { kinderen: [{ loon: 4500 }, { loon: 8.5 }, { loon: 20_000 }], partner: null }
  for (const kinderen of [gegevens.kinderen, gegevens.kinderen.slice(0, 1), []]) {
    const invoer = { datum: '2026-03-01', gegevens: { ...gegevens, kinderen } }
    const uit = sweepWatals({ pakket, invoer, pad: 'aanvrager.inkomen', van: -500, tot: 50_000, stap: 50 })
    const rechtstreeks = Array.from({ length: 1011 }, (_, i) => {
      const anders = { ...invoer.gegevens, aanvrager: { inkomen: i * 50 - 500 } }
      return kennis.bepaal({ ...invoer, gegevens: anders }).uitkomsten[0]?.bedrag?.max
    })
    expect(uit?.reeksen.map(({ bedragen }) => [...bedragen].map((bedrag) => Math.round(bedrag * 100) / 100))).toEqual(
      new Set(rechtstreeks).size === 1 ? [] : [rechtstreeks],
    )
  }
})
