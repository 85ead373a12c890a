import { compileer } from '@loket/kennis/compileer'
import { openKennis } from '@loket/kennis/kennis'
import type { Verandering } from '@loket/kennis/verandering/verandering'
import { expect, test } from 'vitest'
import type { Gesprek } from '../gesprek.ts'
import type { Inhoud } from '../inhoud.ts'
import type { Werkinhoud } from '../inhoud.ts'
import { makeProefeditie, proefteksten } from '../proef/editie.ts'
import { openProefloket, startProefgesprek, tell } from '../proef/loket.ts'
import { proefbron } from '../proef/regels.ts'
import { listVeranderzinnen } from './veranderingen.ts'
import { describeVerandering } from './veranderzin.ts'

const loket = openProefloket()
const zinnen = (regeling: string, antwoorden: Parameters<typeof tell>[1], taal = 'nl') =>
  inZinnen(regeling, { ...tell(startProefgesprek(), antwoorden, loket), taal }, loket)

const inZinnen = (regeling: string, gesprek: Gesprek, inhoud: Inhoud) =>
  (listVeranderzinnen([regeling], gesprek, inhoud).get(regeling) ?? []).map((zin) => zin.replaceAll(/\s/g, ' '))

const rijk = { 'aanvrager.verzekerd': true, 'aanvrager.inkomen': 50_000, partner: false }
const huurder = { 'woning.woonvorm': 'huur', 'woning.tuin': false }

test('the nearest amount with a right is told as a bound, in whole euros', () => {
  expect(zinnen('zorgsteun', rijk)).toEqual([
    'Uw inkomen in 2026: bij € 40.000 of minder heeft u wel recht. Dat is € 10.000 per jaar minder dan nu.',
  ])
  expect(zinnen('zorgsteun', rijk, 'en')).toEqual([
    'Uw inkomen in 2026: with €40,000 or less you are entitled. That is €10,000 a year less than now.',
  ])
})

test('of a couple each is told by whose income it is', () => {
  const samen = { ...rijk, 'aanvrager.inkomen': 30_000.75, partner: true, 'partner.inkomen': 30_000 }
  expect(zinnen('zorgsteun', samen)).toEqual([
    'Uw inkomen in 2026: bij € 10.000 of minder heeft u wel recht. Dat is € 20.000,75 per jaar minder dan nu.',
    'Inkomen in 2026 van uw partner: bij € 9.999 of minder heeft u wel recht. Dat is € 20.001 per jaar minder dan nu.',
  ])
})

test('nothing is told when one change is not enough, or when the right is there', () => {
  expect(zinnen('zorgsteun', { ...rijk, 'aanvrager.verzekerd': false })).toEqual([])
  expect(zinnen('huursteun', { ...huurder, 'woning.woonvorm': 'koop', 'woning.huur': 1000 })).toEqual([])
})

test('a bound of zero is one amount', () => {
  const samen = { ...rijk, 'aanvrager.inkomen': 40_000, partner: true, 'partner.inkomen': 100 }
  expect(zinnen('zorgsteun', samen).at(-1)).toBe(
    'Inkomen in 2026 van uw partner: bij € 0 heeft u wel recht. Dat is € 100 per jaar minder dan nu.',
  )
})

test('while other facts are open it is only a perhaps', () => {
  const open = { 'aanvrager.inkomen': { min: 50_000, max: 60_000 }, partner: false }
  expect(zinnen('zorgsteun', open)).toEqual(['Uw inkomen in 2026: bij € 40.000 of minder heeft u misschien wel recht.'])
  expect(zinnen('zorgsteun', open, 'en')).toEqual(['Uw inkomen in 2026: with €40,000 or less you may be entitled.'])
})

test('a right that comes with age is told by its day, never as another date of birth', () => {
  const vanaf18 = openLoketVanaf18()
  const jong = tell(startProefgesprek(), { 'aanvrager.geboortedatum': '2008-06-10' }, vanaf18)
  expect(inZinnen('zorgsteun', jong, vanaf18)).toEqual(['Vanaf 10 juni 2026 heeft u wel recht, omdat u 18 wordt.'])
  expect(inZinnen('zorgsteun', { ...jong, taal: 'en' }, vanaf18)[0]).toMatch(/^From .* you are entitled/)
})

test('another answer is only named where the begrip allows it, and more costs are never advised', () => {
  expect(zinnen('zorgsteun', { 'aanvrager.verzekerd': false, 'aanvrager.inkomen': 20_000, partner: false })).toEqual([
    'Uw begrip.verzekerd.kort: met het antwoord “ja” heeft u wel recht.',
  ])
  expect(zinnen('huursteun', { ...huurder, 'woning.huur': 300 })).toEqual([])
  expect(zinnen('huursteun', { ...huurder, 'woning.huur': 1000 })).toEqual([
    'Huur: bij € 900 of minder heeft u wel recht. Dat is € 100 per maand minder dan nu.',
  ])
})

test('more is told with where it begins and where the most is had', () => {
  const per = (bedrag: number) => ({ min: bedrag, max: bedrag, eenheid: 'euro_per_maand' as const })
  const meer = {
    pad: 'aanvrager.inkomen',
    doel: 'meer',
    richting: 'minder',
    zeker: true,
    vanaf: 25_000,
    tot: null,
  } as const
  const gesprek = startProefgesprek()
  const zin = (verandering: Verandering) => describeVerandering(verandering, gesprek, loket).replaceAll(/\s/g, ' ')
  expect(zin({ ...meer, bedrag: per(60), hoogste: { vanaf: 20_000, bedrag: per(100) } })).toBe(
    'Uw inkomen in 2026: bij € 25.000 of minder krijgt u al meer. Het meeste krijgt u bij € 20.000 of minder: € 100 per maand.',
  )
  expect(zin({ ...meer, bedrag: per(60), hoogste: { vanaf: 25_000, bedrag: per(60) } })).toBe(
    'Uw inkomen in 2026: bij € 25.000 of minder krijgt u € 60 per maand.',
  )
  expect(zin({ ...meer, pad: 'woning.woonvorm', richting: 'anders', vanaf: 'huur', bedrag: per(60) })).toBe(
    'Hoe u woont: met het antwoord “Ik huur” krijgt u € 60 per maand.',
  )
})

function openLoketVanaf18(): Werkinhoud {
  const toets = 'leeftijd(aanvrager.geboortedatum) >= 18'
  const regelingen = proefbron.regelingen.map(({ bestand, inhoud }) =>
    bestand === 'regelingen/zorgsteun.yaml'
      ? {
          bestand,
          inhoud: Object.assign({}, inhoud, {
            recht_als: { alle_van: [{ voorwaarde: 'U bent 18.', toets, bron: 'wet' }] },
          }),
        }
      : { bestand, inhoud },
  )
  const uit = compileer({ ...proefbron, regelingen })
  if ('fouten' in uit) throw new Error(uit.fouten.map(({ melding }) => melding).join('\n'))
  return {
    editie: makeProefeditie(uit.pakket, uit.schrijfWet()),
    kennis: openKennis(uit.pakket),
    teksten: proefteksten,
  }
}
