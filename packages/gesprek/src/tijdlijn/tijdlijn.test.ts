import type { Uitkomst } from '@loket/kennis/bepaling'
import { expect, test } from 'vitest'
import { openProefloket, startProefgesprek, tell } from '../proef/loket.ts'
import { describeOorzaken } from './oorzaakzin.ts'
import { makeTijdlijn } from './tijdlijn.ts'
import { describeWijziging } from './wijzigingzin.ts'

const loket = openProefloket()
const gesprek = startProefgesprek()
const per = (min: number, max = min): Uitkomst => ({
  ...leeg,
  uitkomst: 'recht',
  bedrag: { min, max, eenheid: 'euro_per_maand' },
})
const leeg = {
  regeling: 'proef',
  nogNodig: [],
  waarom: [],
  stappen: [],
  aannames: [],
  afgeleid: [],
  teControleren: false,
}
const niet: Uitkomst = { ...leeg, uitkomst: 'geen_recht', bedrag: { min: 0, max: 0, eenheid: 'euro_per_maand' } }
const open: Uitkomst = { ...leeg, uitkomst: 'nog_nodig' }

function zin(van: Uitkomst, naar: Uitkomst, { zeker = true, taal = 'nl', omdat = '' } = {}) {
  const wijziging = { datum: '2027-04-01', regeling: 'proef', van, naar, zeker, oorzaken: [] }
  return describeWijziging(wijziging, 'Kindsteun', omdat, taal).replaceAll(/\s/g, ' ')
}

test.each([
  [per(499), per(519), 'Kindsteun wordt € 519 per maand in plaats van € 499.'],
  [per(10.5), per(12, 14.2), 'Kindsteun wordt tussen € 12 en € 15 per maand in plaats van € 10,50.'],
  [niet, per(100), 'Kindsteun: u krijgt dan recht op € 100 per maand.'],
  [per(100), niet, 'Kindsteun: u heeft daar dan geen recht meer op.'],
  [open, per(100), 'Kindsteun: u heeft dan zeker recht op € 100 per maand.'],
  [open, niet, 'Kindsteun: u heeft daar dan zeker geen recht op.'],
  [per(100), open, 'Kindsteun: het is dan niet meer zeker of u dit krijgt.'],
])('a change is one sentence: %#', (van, naar, verwacht) => {
  expect(zin(van, naar)).toBe(verwacht)
})

test('bounds that overlap are told as a perhaps, and English has its own sentences', () => {
  expect(zin(per(0, 100), per(10, 110), { zeker: false })).toBe(
    'Kindsteun verandert misschien en is dan tussen € 10 en € 110 per maand.',
  )
  expect(zin(per(499), per(519), { taal: 'en', omdat: 'because your 1st child turns 12' })).toBe(
    'Kindsteun becomes €519 a month instead of €499, because your 1st child turns 12.',
  )
})

test('the reason names who becomes how old, and new figures beside it', () => {
  const kind = { soort: 'leeftijd', pad: 'kinderen[0].geboortedatum', maanden: 144 } as const
  const zelf = { soort: 'leeftijd', pad: 'aanvrager.geboortedatum', maanden: 807 } as const
  expect(describeOorzaken([kind], gesprek, loket)).toBe('omdat uw 1e kind 12 wordt')
  expect(describeOorzaken([zelf], gesprek, loket)).toBe('omdat u 67 jaar en 3 maanden wordt')
  expect(describeOorzaken([kind, { soort: 'cijfers' }], gesprek, loket)).toBe(
    'omdat uw 1e kind 12 wordt en de bedragen veranderen',
  )
  expect(describeOorzaken([kind, { soort: 'regels' }], { ...gesprek, taal: 'en' }, loket)).toBe(
    'because uw 1st kind turns 12 and the rules change',
  )
  expect(describeOorzaken([], gesprek, loket)).toBe('')
})

test('nothing changes is worth saying to who gets something, and not to who has yet to answer', () => {
  expect(makeTijdlijn(gesprek, loket)).toBeNull()
  const verzekerd = tell(gesprek, { 'aanvrager.verzekerd': true, 'aanvrager.inkomen': 20_000, partner: false }, loket)
  const tijdlijn = makeTijdlijn(verzekerd, loket)
  expect(tijdlijn?.momenten.filter(({ soort }) => soort === 'wijziging')).toEqual([])
  expect(tijdlijn?.opmerkingen[0]).toMatch(/verder niets verandert/)
  expect(tijdlijn?.opmerkingen.at(-1)).toMatch(/nu nog niet zeker.*huursteun/)
})

test('the ages that people see coming stand on their own day', () => {
  const ouder = tell(
    gesprek,
    { kinderen: 1, 'kinderen[0].geboortedatum': '2014-08-31', 'kinderen[0].kinderbijslag': true },
    loket,
  )
  expect(makeTijdlijn(ouder, loket)?.momenten.filter(({ soort }) => soort === 'mijlpaal')).toEqual([
    {
      datum: '2026-08-31',
      soort: 'mijlpaal',
      kop: 'Op 31 augustus 2026',
      regels: [{ zin: 'Uw 1e kind wordt 12 jaar.', teControleren: false }],
    },
  ])
})

test('what one may have missed last year has its last day in the list', () => {
  const verzekerd = tell(gesprek, { 'aanvrager.verzekerd': true, 'aanvrager.inkomen': 20_000, partner: false }, loket)
  const laatste = makeTijdlijn(verzekerd, loket)?.momenten.filter(({ soort }) => soort === 'aanvragen')
  expect(laatste?.map(({ kop, regels }) => [kop, regels[0]?.zin])).toEqual([
    [
      'Uiterlijk 31 december 2026',
      'Had u in 2025 ook al recht op Zorgsteun? Vraag dat dan nog aan. Dit is de laatste dag.',
    ],
  ])
})

test('new figures stand under the day on which they begin, marked while they are not certain', () => {
  const ouder = tell(gesprek, { kinderen: 1, 'kinderen[0].kinderbijslag': true }, loket)
  const tijdlijn = makeTijdlijn(ouder, loket)
  expect(tijdlijn?.momenten.map(({ kop, regels }) => [kop, regels.map(({ teControleren }) => teControleren)])).toEqual([
    ['Vanaf 1 juli 2026', [true]],
  ])
  expect(tijdlijn?.opmerkingen[1]).toBe(
    'Niet alle bedragen vanaf 1 juli 2026 zijn al officieel bekend. De uitkomst kan dan nog anders worden.',
  )
})
