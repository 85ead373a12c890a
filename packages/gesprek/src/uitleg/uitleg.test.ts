import { compileer } from '@loket/kennis/compileer'
import { openKennis } from '@loket/kennis/kennis'
import { expect, test } from 'vitest'
import type { Antwoorden } from '../antwoord.ts'
import type { Teksten } from '../editie.ts'
import { makeProefeditie, proefteksten } from '../proef/editie.ts'
import { openProefloket, startProefgesprek, tell } from '../proef/loket.ts'
import { proefbron } from '../proef/regels.ts'
import { explainUitkomst } from './uitleg.ts'

const euro = { eenheid: 'euro_per_maand' }
const grens = { ...euro, titel: 'Hoogste huur', vanaf: { '2026-01-01': { waarde: 900, bron: 'artikel 7' } } }
const steun = {
  id: 'steun',
  titel: 'Steun',
  in_het_kort: 'Steun',
  uitvoerder: 'gemeente',
  grondslag: 'Proefwet',
  geldig_vanaf: '2026-01-01',
  recht_als: {
    alle_van: [
      { voorwaarde: 'U huurt.', toets: 'woning.woonvorm = huur', bron: 'artikel 1' },
      { voorwaarde: 'Uw huur is niet te hoog.', toets: 'rekenhuur <= hoogste_huur', bron: 'artikel 2' },
    ],
    tenzij: [{ voorwaarde: 'U heeft een tuin.', toets: 'woning.tuin = ja', bron: 'artikel 3' }],
  },
  bedragen: {
    hoogste_huur: grens,
    korting: { ...euro, vanaf: { '2026-01-01': { waarde: 100, bron: 'artikel 8', te_controleren: 'ja' } } },
  },
  berekening: {
    rekenhuur: { ...euro, waarde: 'maximum(0, woning.huur - korting * aantal(kinderen, jong))', bron: 'artikel 4' },
    jong: { per: 'kind', waarde: 'leeftijd(kind.geboortedatum) < 18' },
    aftrek: { ...euro, waarde: 'als heeft_partner dan 10% * aanvrager.inkomen / 12 anders 0', bron: 'artikel 5' },
    per_maand: { ...euro, waarde: 'afgerond_omlaag(rekenhuur / 3 - aftrek, 1)', bron: 'artikel 6' },
  },
  uitkomst: { bedrag: 'per_maand' },
}
const uit = compileer({
  ...proefbron,
  regelingen: [{ bestand: 'regelingen/steun.yaml', inhoud: steun }],
  voorwaarden: [],
})
if ('fouten' in uit) throw new Error(uit.fouten.map(({ melding }) => melding).join('\n'))
const { pakket } = uit
const editie = makeProefeditie(pakket, uit.schrijfWet())

const nl: Teksten = {
  ...proefteksten,
  'regeling.steun.voorwaarde.1': 'U huurt.',
  'regeling.steun.voorwaarde.2': 'Uw huur is niet te hoog.',
  'regeling.steun.voorwaarde.2.anders': 'Uw huur is te hoog.',
  'regeling.steun.voorwaarde.3.anders': 'U heeft geen tuin.',
  'regeling.steun.stap.rekenhuur': 'Huur die meetelt',
  'regeling.steun.stap.rekenhuur.zin': 'Van uw huur telt {bedrag} mee.',
  'regeling.steun.stap.per_maand': 'Steun per maand',
  'cijfer.steun.hoogste_huur': 'Hoogste huur',
}
const en: Teksten = {
  'groep.woning.van': '{kort}',
  'groep.kinderen.wie': 'your {rang} child',
  'begrip.huur.kort': 'rent',
  'regeling.steun.stap.rekenhuur': 'Rent that counts',
  'regeling.steun.stap.rekenhuur.zin': 'Of your rent {bedrag} counts.',
  'regeling.steun.stap.per_maand': 'Support',
}

const huurder: Antwoorden = {
  'woning.woonvorm': 'huur',
  'woning.huur': 700.5,
  'woning.tuin': false,
  partner: false,
  kinderen: 2,
  'kinderen[0].geboortedatum': '2020-05-01',
  'kinderen[1].geboortedatum': '2000-05-01',
}

const { 'kinderen[0].geboortedatum': _een, 'kinderen[1].geboortedatum': _ander, ...zonderKinderen } = huurder
const teDuur: Antwoorden = { ...zonderKinderen, kinderen: 0, 'woning.huur': 950 }

function leg(antwoorden: Antwoorden, taal = 'nl') {
  const inhoud = { editie, kennis: openKennis(pakket), teksten: taal === 'nl' ? nl : en }
  const gesprek = { ...tell(startProefgesprek(), antwoorden, inhoud), taal }
  const uitleg = explainUitkomst({ regeling: 'steun', gesprek, inhoud, wet: editie.wet })
  if (!uitleg) throw new Error('no explanation')
  return metGewoneSpaties(uitleg)
}

/** Amounts are written with a space that does not break. */
function metGewoneSpaties<T>(waarde: T): T {
  return JSON.parse(JSON.stringify(waarde).replaceAll('\u00a0', ' '))
}
const stap = (uitleg: ReturnType<typeof leg>, titel: string) => uitleg.stappen.find((een) => een.titel === titel)

test('a citizen reads the nearest numbers in a few short sentences', () => {
  expect(leg(huurder).inwoner).toEqual([
    'Huur: € 700,50 per maand.',
    'Van uw huur telt € 600,50 per maand mee.',
    'Steun per maand: € 200.',
  ])
})

test('in English the same is said', () => {
  expect(leg(huurder, 'en').inwoner).toEqual([
    'Rent: €700.50 a month.',
    'Of your rent €600.50 a month counts.',
    'Support: €200 a month.',
  ])
  expect(stap(leg(huurder, 'en'), 'Support')?.sommen).toEqual(['€600.50 ÷ 3 − €0 ≈ €200 (rounded down to whole euros)'])
})

test('a professional reads every step with its sum, its reasons and its article', () => {
  const uitleg = leg(huurder)
  expect(uitleg.stappen.map(({ titel, uitkomst }) => `${titel}: ${uitkomst}`)).toEqual([
    'Jong (uw 1e kind): ja',
    'Jong (uw 2e kind): nee',
    'Huur die meetelt: € 600,50 per maand',
    'Aftrek: € 0 per maand',
    'Steun per maand: € 200 per maand',
  ])
  expect(stap(uitleg, 'Huur die meetelt')).toMatchObject({
    sommen: ['€ 700,50 − € 100 × 1 = € 600,50'],
    want: ['Jong (uw 1e kind): ja', 'Jong (uw 2e kind): nee'],
    delen: [
      { waarde: '€ 700,50', wat: 'Huur' },
      { waarde: '€ 100', wat: 'Korting', bron: 'artikel 8', vanaf: 'geldt vanaf 1 januari 2026', teControleren: true },
    ],
    bron: 'artikel 4',
  })
  expect(stap(uitleg, 'Jong (uw 2e kind)')?.want).toEqual([
    'Leeftijd van uw 2e kind op 1 maart 2026 (25 jaar) ≥ 18 jaar',
  ])
  expect(stap(uitleg, 'Aftrek')?.want).toEqual(['Of u een partner heeft: nee'])
  expect(uitleg.geldtVanaf).toBe('Deze regels gelden vanaf 1 januari 2026.')
})

test('a condition says what was found, and of a figure where it stands and since when', () => {
  const [huurt, grenzen, tuin] = leg(teDuur).voorwaarden
  expect(huurt).toMatchObject({
    zin: 'Uw huur is te hoog.',
    bron: 'artikel 2',
    geldt: false,
    want: ['Huur die meetelt (€ 950) > Hoogste huur (€ 900)'],
    delen: [{ wat: 'Hoogste huur', waarde: '€ 900', vanaf: 'geldt vanaf 1 januari 2026', bron: 'artikel 7' }],
  })
  expect([grenzen, tuin]).toEqual([undefined, undefined])
})

test('without a right the sentences are about what stands in the way', () => {
  expect(leg(teDuur).inwoner).toEqual([
    'Huur: € 950 per maand.',
    'Van uw huur telt € 950 per maand mee.',
    'Hoogste huur: € 900 per maand.',
  ])
})

test('what is open has bounds between brackets, and what nobody told is not known yet', () => {
  const { 'woning.huur': _, ...zonderHuur } = huurder
  expect(stap(leg({ ...huurder, 'woning.huur': { min: 500, max: 600 } }), 'Huur die meetelt')?.sommen).toEqual([
    '(€ 500 tot € 600) − € 100 × 1 = € 400 tot € 500',
  ])
  expect(stap(leg(zonderHuur), 'Huur die meetelt')?.sommen).toEqual([
    'de hoogste van € 0 en (nog niet bekend) − € 100 × 1 = € 0 tot € 9.900',
  ])
})

const loket = openProefloket()
const verteld = tell(
  startProefgesprek(),
  { 'woning.woonvorm': 'huur', 'woning.huur': 701, 'woning.tuin': false },
  loket,
)

const zichtbaar = (tekst: string) =>
  tekst
    .replaceAll('\u00a0', ' ')
    .replaceAll(/[\u2066\u2067]/g, '[')
    .replaceAll('\u2069', ']')

test('in Arabic a sum reads from left to right, and the words beside it from right to left', () => {
  const gesprek = { ...verteld, taal: 'ar' }
  const uitleg = explainUitkomst({ regeling: 'huursteun', gesprek, inhoud: loket, wet: loket.editie.wet })
  expect(uitleg?.stappen.map(({ sommen }) => zichtbaar(sommen.at(-1) ?? ''))).toContainEqual(
    expect.stringMatching(/^\[\[€ 701\] ÷ 2 ≈ .*\] \(مقرّب إلى \[يوروهات كاملة\]\)$/),
  )
  expect(uitleg?.voorwaarden.flatMap(({ want }) => want.map(zichtbaar))).toContainEqual(
    expect.stringMatching(/\(\[+€ 701\]+\) ≤ \[+€ 900\]+$/),
  )
})
