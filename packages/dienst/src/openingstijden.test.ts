import { describe, expect, test } from 'vitest'
import { findOpening, findVolgendeOpening, toTijdstip, type Openingstijden } from './openingstijden.ts'

const loket: Openingstijden = {
  week: {
    maandag: [
      { van: '13:00', tot: '17:00' },
      { van: '09:00', tot: '12:30' },
    ],
    donderdag: [{ van: '09:00', tot: '20:00' }],
  },
  uitzonderingen: { '2026-05-14': [], '2026-05-15': [{ van: '10:00', tot: '12:00' }] },
}

describe('opening hours', () => {
  test.each([
    ['2026-03-02T08:00:00Z', '09:00', 'at nine sharp in winter'],
    ['2026-06-01T07:00:00Z', '09:00', 'at nine sharp in summer'],
    ['2026-03-02T15:59:59Z', '13:00', 'in the last minute of the afternoon'],
    ['2026-05-15T08:30:00Z', '10:00', 'on a day with its own hours'],
  ])('the loket is open at %s, %s part', (moment, van) => {
    expect(findOpening(loket, moment)?.van).toBe(van)
  })

  test.each([
    ['2026-03-02T07:59:59Z', 'just before opening'],
    ['2026-03-02T11:30:00Z', 'from the first minute of the break'],
    ['2026-03-03T10:00:00Z', 'on a day without hours'],
    ['2026-05-14T10:00:00Z', 'on Ascension Day'],
  ])('the loket is closed at %s: %s', (moment) => {
    expect(findOpening(loket, moment)).toBeNull()
  })

  test('the next opening is later the same day after the break begins', () => {
    expect(findVolgendeOpening(loket, '2026-03-02T11:45:00Z')).toEqual({
      datum: '2026-03-02',
      van: '13:00',
      tot: '17:00',
    })
  })

  test('the next opening skips a holiday', () => {
    expect(findVolgendeOpening(loket, '2026-05-12T10:00:00Z')).toEqual({
      datum: '2026-05-15',
      van: '10:00',
      tot: '12:00',
    })
  })

  test('a moment just after midnight in Amsterdam belongs to the new day', () => {
    expect(findVolgendeOpening(loket, '2026-03-01T23:30:00Z')?.datum).toBe('2026-03-02')
  })

  test.each([
    ['2026-03-28', '2026-03-28T09:00:00+01:00'],
    ['2026-03-30', '2026-03-30T09:00:00+02:00'],
  ])('an opening on %s begins at %s', (datum, tijdstip) => {
    expect(toTijdstip({ datum, van: '09:00', tot: '17:00' })).toBe(tijdstip)
  })

  test('a loket without hours has no next opening', () => {
    expect(findVolgendeOpening({ week: {}, uitzonderingen: {} }, '2026-03-02T08:00:00Z')).toBeNull()
  })
})
