import { describe, expect, test } from 'vitest'
import { answerVragen, undo, type Antwoord } from './antwoord.ts'
import { removePersoon } from './persoon.ts'
import { herkomst, openProefloket, startProefgesprek, tell } from './proef/loket.ts'

const loket = openProefloket()
const { editie } = loket
const begin = startProefgesprek()
const gezin = tell(
  begin,
  {
    partner: true,
    kinderen: 2,
    'partner.inkomen': 9000,
    'kinderen[0].kinderbijslag': true,
    'kinderen[1].kinderbijslag': false,
  },
  loket,
)

const faultsOf = (pad: string, antwoord: Antwoord) => {
  const resultaat = answerVragen(gezin, { [pad]: antwoord }, herkomst, editie)
  return resultaat.ok ? [] : resultaat.fouten
}

describe('answering', () => {
  test('an answer is kept with who gave it, where and when', () => {
    const gesprek = tell(begin, { 'aanvrager.verzekerd': true }, loket)
    expect(gesprek.feiten['aanvrager.verzekerd']).toEqual({ waarde: true, ...herkomst })
  })

  test('"weet ik niet" is an answer without a value', () => {
    const gesprek = tell(begin, { 'aanvrager.inkomen': { onbekend: true } }, loket)
    expect(gesprek.feiten['aanvrager.inkomen']).toEqual({ waarde: null, onbekend: true, ...herkomst })
  })

  test('the same answer from another channel leaves the first on record and adds no step', () => {
    const gesprek = tell(begin, { 'aanvrager.inkomen': { min: 1, max: 2 } }, loket)
    const daarna = tell(gesprek, { 'aanvrager.inkomen': { min: 1, max: 2 } }, loket, { ...herkomst, kanaal: 'balie' })
    expect(daarna).toBe(gesprek)
  })

  test('one fault keeps all answers of the page out', () => {
    const resultaat = answerVragen(begin, { 'aanvrager.verzekerd': true, 'aanvrager.inkomen': -1 }, herkomst, editie)
    expect(resultaat).toEqual({ ok: false, fouten: [{ pad: 'aanvrager.inkomen', soort: 'te_laag', grens: 0 }] })
  })

  test.each<[string, Antwoord, string]>([
    ['aanvrager.verzekerd', 1, 'verkeerd_soort'],
    ['aanvrager.inkomen', '12', 'verkeerd_soort'],
    ['aanvrager.inkomen', Number.NaN, 'verkeerd_soort'],
    ['aanvrager.inkomen', 1_000_000.01, 'te_hoog'],
    ['aanvrager.inkomen', 12.345, 'te_veel_decimalen'],
    ['aanvrager.inkomen', { min: 20, max: 10 }, 'omgekeerd_bereik'],
    ['aanvrager.inkomen', { min: -1, max: 10 }, 'te_laag'],
    ['aanvrager.geboortedatum', '2023-02-29', 'datum_bestaat_niet'],
    ['aanvrager.geboortedatum', '1899-12-31', 'te_vroeg'],
    ['aanvrager.geboortedatum', '2026-03-02', 'te_laat'],
    ['woning.woonvorm', 'kasteel', 'onbekende_keuze'],
    ['kinderen', 5, 'te_hoog'],
    ['kinderen', 1.5, 'geen_geheel_getal'],
    ['kinderen', { min: 1, max: 2 }, 'verkeerd_soort'],
    ['kinderen[2].kinderbijslag', true, 'groep_ontbreekt'],
    ['kinderen[4].kinderbijslag', true, 'onbekend_gegeven'],
    ['kinderen.kinderbijslag', true, 'onbekend_gegeven'],
    ['woning.inkomen', 1, 'onbekend_gegeven'],
    ['aanvrager', true, 'onbekend_gegeven'],
    ['aanvrager.constructor', true, 'onbekend_gegeven'],
    ['__proto__', true, 'onbekend_gegeven'],
  ])('%s = %j is refused as %s', (pad, antwoord, soort) => {
    expect(faultsOf(pad, antwoord)).toMatchObject([{ pad, soort }])
  })

  test('the born today and a last cent are within range', () => {
    expect(faultsOf('kinderen[0].geboortedatum', '2026-03-01')).toEqual([])
    expect(faultsOf('aanvrager.inkomen', 0.29)).toEqual([])
  })

  test('a partner and the facts of that partner may come together', () => {
    const gesprek = tell(begin, { 'partner.inkomen': 5, partner: true }, loket)
    expect(Object.keys(gesprek.feiten).toSorted()).toEqual(['partner', 'partner.inkomen'])
  })
})

describe('changing an earlier answer', () => {
  test('no partner takes the facts of the partner away and says so', () => {
    const resultaat = answerVragen(gezin, { partner: false }, herkomst, editie)
    expect(resultaat).toMatchObject({ ok: true, vervallen: ['partner.inkomen'] })
  })

  test('fewer children take the facts of the last ones away', () => {
    const resultaat = answerVragen(gezin, { kinderen: 1 }, herkomst, editie)
    expect(resultaat).toMatchObject({ ok: true, vervallen: ['kinderen[1].kinderbijslag'] })
  })

  test('taking the answer back opens the question again', () => {
    expect(tell(gezin, { 'partner.inkomen': null }, loket).feiten).not.toHaveProperty('partner.inkomen')
  })

  test('undo brings back what a changed answer took away', () => {
    expect(undo(tell(gezin, { partner: false, kinderen: 0 }, loket))).toEqual(gezin)
  })

  test('undo of nothing changes nothing', () => {
    expect(undo(begin)).toBe(begin)
  })
})

describe('taking one child from the list', () => {
  test('the children after it move up with their facts', () => {
    const resultaat = removePersoon(gezin, { groep: 'kinderen', index: 0 }, herkomst, editie)
    expect(resultaat).toMatchObject({
      ok: true,
      vervallen: ['kinderen[0].kinderbijslag'],
      gesprek: { feiten: { kinderen: { waarde: 1 }, 'kinderen[0].kinderbijslag': { waarde: false } } },
    })
  })

  test('it is one step that can be taken back', () => {
    const resultaat = removePersoon(gezin, { groep: 'kinderen', index: 0 }, herkomst, editie)
    expect(resultaat.ok && undo(resultaat.gesprek)).toEqual(gezin)
  })

  test.each([
    ['kinderen', 2],
    ['kinderen', -1],
    ['partner', 0],
  ])('%s[%i] cannot be taken away', (groep, index) => {
    expect(removePersoon(gezin, { groep, index }, herkomst, editie).ok).toBe(false)
  })
})
