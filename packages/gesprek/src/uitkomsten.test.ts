import { describe, expect, test } from 'vitest'
import { sumPerMaand, toPerMaand } from './per-maand.ts'
import { openProefloket, openProefloketMetVerhaalrecht, startProefgesprek, tell } from './proef/loket.ts'
import { evaluateUitkomsten } from './uitkomsten.ts'

const loket = openProefloket()
const gezin = tell(
  startProefgesprek(),
  {
    'aanvrager.verzekerd': true,
    'aanvrager.inkomen': 20_000,
    partner: false,
    kinderen: 1,
    'kinderen[0].kinderbijslag': true,
    'woning.woonvorm': 'koop',
  },
  loket,
)
const regelOf = (regeling: string, gesprek = gezin) =>
  evaluateUitkomsten(gesprek, loket).regels.find((regel) => regel.regeling === regeling)

describe('the outcomes', () => {
  test('stand in the order of what helps most, with no right at the end', () => {
    expect(evaluateUitkomsten(gezin, loket).regels.map(({ regeling, uitkomst }) => [regeling, uitkomst])).toEqual([
      ['kindsteun', 'recht'],
      ['zorgsteun', 'recht'],
      ['huursteun', 'geen_recht'],
    ])
  })

  test('leave out a right that the story has for others', () => {
    const metRecht = openProefloketMetVerhaalrecht()
    const regelingenOf = (auto: boolean) => {
      const gesprek = tell(startProefgesprek('verhuizen'), { 'verhuizing.auto': auto }, metRecht)
      return evaluateUitkomsten(gesprek, metRecht).regels.map(({ regeling }) => regeling)
    }
    expect(regelingenOf(true)).toEqual(['kindsteun'])
    expect(regelingenOf(false)).toEqual([])
  })

  test('the total is per month, while each is paid in its own period', () => {
    expect(regelOf('kindsteun')).toMatchObject({
      bedrag: { max: 330, eenheid: 'euro_per_kwartaal' },
      perMaand: { max: 110 },
    })
    expect(evaluateUitkomsten(gezin, loket).totaalPerMaand).toEqual({ min: 210, max: 210 })
  })

  test('before anything is known the total lies between nothing and everything', () => {
    const { totaalPerMaand } = evaluateUitkomsten(startProefgesprek(), loket)
    expect(totaalPerMaand.min).toBe(0)
    expect(totaalPerMaand.max).toBeGreaterThanOrEqual(600)
  })

  test('what an open outcome hangs on is said in words', () => {
    const open = tell(gezin, { 'aanvrager.inkomen': { onbekend: true }, kinderen: 2 }, loket)
    expect(regelOf('zorgsteun', open)?.hangtAfVan).toEqual([
      { pad: 'aanvrager.inkomen', naam: 'uw inkomen in 2026', onbekend: true },
    ])
    expect(regelOf('kindsteun', open)?.hangtAfVan[0]?.naam).toBe('begrip.kinderbijslag.kort van uw 2e kind')
  })

  test('a right is explained by what holds and by what does not stand in its way', () => {
    expect(regelOf('zorgsteun')?.waarom.map(({ zin, geldt }) => [zin, geldt])).toEqual([
      ['regeling.zorgsteun.voorwaarde.1', true],
      ['regeling.zorgsteun.voorwaarde.2', true],
      ['regeling.zorgsteun.voorwaarde.3.anders', false],
    ])
  })

  test('no right is explained by the condition that does not hold, with its article', () => {
    expect(regelOf('huursteun')?.waaromNiet).toEqual([
      { zin: 'regeling.huursteun.voorwaarde.1.anders', bron: 'artikel 1', geldt: false },
    ])
  })

  test('an open outcome has no reasons yet, only what is open', () => {
    const open = regelOf('zorgsteun', startProefgesprek())
    expect(open).toMatchObject({ waarom: [], waaromNiet: [] })
    expect(open?.nogOpen).toHaveLength(2)
  })

  test('an assumption is told with the question that changes it', () => {
    expect(regelOf('zorgsteun')?.aannames).toEqual([
      { pad: 'aanvrager.woonland', zin: 'Wij gaan ervan uit dat u in Nederland woont.' },
    ])
  })

  test('what the rule does not test is told', () => {
    expect(regelOf('zorgsteun')?.nietGetoetst).toEqual(['Of u in de gevangenis zit.'])
  })
})

describe('amounts per month', () => {
  test('a quarter and a year become months, in cents', () => {
    expect(toPerMaand({ min: 100, max: 100, eenheid: 'euro_per_kwartaal' })).toEqual({ min: 33.33, max: 33.33 })
    expect(toPerMaand({ min: 0, max: 600, eenheid: 'euro_per_jaar' })).toEqual({ min: 0, max: 50 })
  })

  test('what is paid once has no amount per month', () => {
    expect(toPerMaand({ min: 1, max: 1, eenheid: 'euro_eenmalig' })).toBeUndefined()
  })

  test('adding cents gives no stray fractions', () => {
    expect(
      sumPerMaand([
        { min: 0.1, max: 0.1 },
        { min: 0.2, max: 0.2 },
      ]),
    ).toEqual({ min: 0.3, max: 0.3 })
  })
})
