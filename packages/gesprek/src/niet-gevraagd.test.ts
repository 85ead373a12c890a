import { describe, expect, test } from 'vitest'
import type { Antwoorden } from './antwoord.ts'
import { openProefloketMetKosten } from './proef/kosten.ts'
import { startProefgesprek, tell } from './proef/loket.ts'
import { evaluateUitkomsten } from './uitkomsten.ts'

const loket = openProefloketMetKosten()
const volwassen = { 'aanvrager.geboortedatum': '1990-05-05' }

function steunVan(antwoorden: Antwoorden, inhoud = loket) {
  const gesprek = tell(startProefgesprek(), antwoorden, inhoud)
  return evaluateUitkomsten(gesprek, inhoud).regels.find(({ regeling }) => regeling === 'kostensteun')
}

describe('a refusal that rests on what nobody asked', () => {
  test('is no refusal: it hangs on that question', () => {
    expect(steunVan(volwassen)).toMatchObject({
      uitkomst: 'niet_gevraagd',
      nietGevraagd: [
        {
          pad: 'aanvrager.hoge_kosten',
          vraag: 'Heeft u kosten die u niet kunt betalen?',
          gesproken: 'Heeft u kosten die te hoog zijn?',
          onbekend: false,
        },
      ],
      waaromNiet: [],
    })
  })

  test('promises no amount, and does not say what was assumed as if it were known', () => {
    const regel = steunVan(volwassen)
    expect(regel?.bedrag).toBeUndefined()
    expect(regel?.perMaand).toBeUndefined()
    expect(regel?.aannames.map(({ pad }) => pad)).not.toContain('aanvrager.hoge_kosten')
  })

  test('stays one for who is too young, whatever the answer', () => {
    expect(steunVan({ 'aanvrager.geboortedatum': '2015-05-05' })).toMatchObject({
      uitkomst: 'geen_recht',
      nietGevraagd: [],
    })
  })

  test('becomes one, with its reason, by the answer', () => {
    const regel = steunVan({ ...volwassen, 'aanvrager.hoge_kosten': false })
    expect(regel?.uitkomst).toBe('geen_recht')
    expect(regel?.waaromNiet.map(({ bron }) => bron)).toEqual(['artikel 1'])
  })

  test('goes on to the questions that follow from the other answer', () => {
    const regel = steunVan({ ...volwassen, 'aanvrager.hoge_kosten': true })
    expect(regel).toMatchObject({ uitkomst: 'nog_nodig', nietGevraagd: [] })
    expect(regel?.hangtAfVan.map(({ pad }) => pad)).toEqual(['aanvrager.bedrag_kosten'])
  })

  test('is asked, but not known, after "weet ik niet"', () => {
    expect(steunVan({ ...volwassen, 'aanvrager.hoge_kosten': { onbekend: true } })).toMatchObject({
      uitkomst: 'niet_gevraagd',
      nietGevraagd: [{ pad: 'aanvrager.hoge_kosten', onbekend: true }],
    })
  })

  test('names both questions where two aannames refuse it together', () => {
    const regel = steunVan(volwassen, openProefloketMetKosten({ verzekering: 'ja' }))
    expect(regel?.nietGevraagd.map(({ pad }) => pad)).toEqual([
      'aanvrager.hoge_kosten',
      'aanvrager.verzekering_betaalt',
    ])
  })
})

describe('beside it', () => {
  test('a right that rests on an aanname stays a right, and names it', () => {
    const inhoud = openProefloketMetKosten()
    const gesprek = tell(
      startProefgesprek(),
      { ...volwassen, 'aanvrager.verzekerd': true, 'aanvrager.inkomen': 20_000, partner: false },
      inhoud,
    )
    const zorgsteun = evaluateUitkomsten(gesprek, inhoud).regels.find(({ regeling }) => regeling === 'zorgsteun')
    expect(zorgsteun).toMatchObject({ uitkomst: 'recht', aannames: [{ pad: 'aanvrager.woonland' }] })
  })

  test('what was not asked stands after what is open, and before what is refused', () => {
    const antwoorden = { ...volwassen, 'woning.woonvorm': 'koop', 'aanvrager.verzekerd': true, kinderen: 0 }
    const { regels } = evaluateUitkomsten(tell(startProefgesprek(), antwoorden, loket), loket)
    expect(regels.map(({ uitkomst }) => uitkomst)).toEqual(['nog_nodig', 'niet_gevraagd', 'geen_recht', 'geen_recht'])
  })
})

describe('for every household', () => {
  const AANNAMES = ['aanvrager.hoge_kosten', 'aanvrager.verzekering_betaalt']
  const janee = [true, false]
  const keuzes = {
    'aanvrager.geboortedatum': ['1990-05-05', '2015-05-05'],
    'aanvrager.hoge_kosten': janee,
    'aanvrager.verzekering_betaalt': janee,
    'aanvrager.bedrag_kosten': [50, 500],
  }
  /** Each of these told in one of its ways, or not. */
  const huishoudens = combine(Object.entries(keuzes).map(([pad, waarden]) => [undefined, ...waarden].map(telling(pad))))

  test.each(['ja', 'nee'] as const)(
    'a refusal stays when no answer to what was assumed takes it away (%s)',
    (verzekering) => {
      const inhoud = openProefloketMetKosten({ verzekering })
      const kan = (verteld: Antwoorden) =>
        combine(AANNAMES.filter((pad) => !(pad in verteld)).map((pad) => janee.map(telling(pad)))).some(
          (anders) => steunVan({ ...verteld, ...anders }, inhoud)?.uitkomst !== 'geen_recht',
        )
      const verwacht = huishoudens.filter((verteld) => steunVan(verteld, inhoud)?.uitkomst === 'geen_recht')
      const geweigerd = huishoudens.filter((verteld) => !kan(verteld))
      expect(verwacht).toEqual(geweigerd)
      expect(geweigerd.length).toBeGreaterThan(20)
    },
  )

  function telling(pad: string) {
    return (waarde: string | number | boolean | undefined): Antwoorden =>
      waarde === undefined ? {} : { [pad]: waarde }
  }

  function combine(delen: Antwoorden[][]): Antwoorden[] {
    return delen.reduce<Antwoorden[]>(
      (tot, deel) => tot.flatMap((een) => deel.map((ander) => ({ ...een, ...ander }))),
      [{}],
    )
  }
})
