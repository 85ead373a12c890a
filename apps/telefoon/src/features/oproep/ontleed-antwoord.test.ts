import { describe, expect, it } from 'vitest'
import { ontleedAntwoord } from './ontleed-antwoord.ts'

describe('an amount that is typed while listening', () => {
  it.each([
    ['24000', 24_000],
    ['€ 24.000,50', 24_000.5],
    ['24000.5', 24_000.5],
    ['1.250', 1250],
    ['24 000', 24_000],
    ['0', 0],
  ])('%s is read as the caller means it', (tekst, waarde) => {
    expect(ontleedAntwoord(tekst, 'bedrag', 'nl')).toEqual({ waarde })
  })
  it.each([['20000-25000'], ['20.000 tot 25.000'], ['tussen 20000 en 25000'], ['20000 to 25000']])(
    '%s is an approximate answer with two bounds',
    (tekst) => {
      expect(ontleedAntwoord(tekst, 'bedrag', 'nl')).toEqual({ waarde: { min: 20_000, max: 25_000 } })
    },
  )
  it.each([
    ['', 'leeg'],
    ['veel', 'geen_getal'],
    ['-5', 'geen_getal'],
    ['20000-', 'geen_getal'],
  ])('"%s" is refused with the reason %s', (tekst, fout) => {
    expect(ontleedAntwoord(tekst, 'bedrag', 'nl')).toEqual({ fout })
  })
})

describe('a date that is typed while listening', () => {
  it.each([['14-5-1991'], ['14051991'], ['14 mei 1991'], ['14/05/1991'], ['14 May 1991']])(
    '%s is 14 May 1991',
    (tekst) => {
      expect(ontleedAntwoord(tekst, 'datum', 'nl')).toEqual({ waarde: '1991-05-14' })
    },
  )
  it.each([['31-2-1990'], ['14-5-91'], ['mei 1991'], ['99 mei 1991']])('%s is no date', (tekst) => {
    expect(ontleedAntwoord(tekst, 'datum', 'nl')).toEqual({ fout: 'geen_datum' })
  })
})
