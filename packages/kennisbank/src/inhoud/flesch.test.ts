import { describe, expect, it, test } from 'vitest'
import { bouwEditie } from '../editie.ts'
import { WORTEL } from '../wortel.ts'
import { countLettergrepen, flesch, measureLeesgemak } from './flesch.ts'

/** A text shorter than this says too little to be measured alone; its type is measured as a whole. */
const KORTSTE = 15

/** The lowest score of all texts of a type together, and of one text. */
const GRENZEN = [
  { soort: 'het verhaal van een vraagpatroon', ids: /^vraagpatroon\.[^.]+\.(verhaal|waarom)/, samen: 85, tekst: 70 },
  {
    soort: 'een vraag en de hulp erbij',
    ids: /^(begrip\.[^.]+\.(vraag|vraag_gesproken|hulp|mijlpaal)|groep|veld)\b/,
    samen: 80,
    tekst: 52,
  },
  { soort: 'waar iets te vinden is', ids: /^begrip\.[^.]+\.waar_te_vinden$/, samen: 65, tekst: 50 },
  { soort: 'een aanname of gevolg', ids: /^(aanname|afgeleid)\./, samen: 80, tekst: 70 },
  {
    soort: 'een regeling',
    ids: /^regeling\.[^.]+\.(in_het_kort|voorwaarde|niet_getoetst|aanvragen)/,
    samen: 80,
    tekst: 48,
  },
  {
    soort: 'een product',
    ids: /^product\.[^.]+\.(wat|voor_wie|voorwaarden|nodig|kosten|termijn|waar|bezwaar|geen_reactie|stappen|kanaal)/,
    samen: 80,
    tekst: 48,
  },
  { soort: 'wat een medewerker zegt', ids: /^belscript\.(?!.*let_op$)/, samen: 85, tekst: 52 },
  { soort: 'uitleg van een woord', ids: /^term\.[^.]+\.uitleg$/, samen: 80, tekst: 60 },
  { soort: 'een plek of organisatie', ids: /^(voorziening|organisatie)\.[^.]+\.wat$/, samen: 65, tekst: 48 },
]

/** Texts that are hard because of names that people have on paper before them. */
const UITZONDERINGEN = [
  // WW, Ziektewet, WIA and the like: each letter is a syllable.
  'begrip.loondervingsuitkering.hulp',
]

const gebouwd = bouwEditie(WORTEL)
if ('fouten' in gebouwd) throw new Error(gebouwd.fouten.map(({ melding }) => melding).join('\n'))
const teksten = Object.entries(gebouwd.teksten.nl).map(([id, tekst]) => ({ id, maat: measureLeesgemak(tekst) }))
const teMoeilijk = (deel: typeof teksten, grens: number) =>
  deel.flatMap(({ id, maat }) => (maat.woorden >= KORTSTE && flesch([maat]) < grens ? [id] : []))

test.each([
  ['huur', 1],
  ['huurtoeslag', 3],
  ['gemeente', 3],
  ['nieuw', 1],
  ['verhuizing', 3],
  ['beoordeling', 4],
  ['januari', 4],
  ['financieel', 4],
  ['kopieën', 3],
  ['bijeen', 2],
  ['AOW', 3],
  ['2026', 1],
])('%s heeft %d lettergrepen', (woord, aantal) => {
  expect(countLettergrepen(woord)).toBe(aantal)
})

test('een korte zin leest makkelijker dan een lange met lange woorden', () => {
  expect(flesch([measureLeesgemak('De kat zit op de mat.')])).toBeCloseTo(206.84 - (77 * 6) / 6 - 0.93 * 6)
  const ambtelijk =
    'Toekenning van bijzondere uitkeringen geschiedt overeenkomstig verordeningsrechtelijke voorwaarden.'
  expect(flesch([measureLeesgemak(ambtelijk)])).toBeLessThan(0)
})

describe('Leesgemak volgens Flesch-Douma', () => {
  it.each(GRENZEN)('$soort: samen minstens $samen, elke tekst minstens $tekst', ({ ids, samen, tekst }) => {
    const deel = teksten.filter(({ id }) => ids.test(id))
    expect(deel.length).toBeGreaterThan(2)
    expect(flesch(deel.map(({ maat }) => maat))).toBeGreaterThan(samen)
    expect(teMoeilijk(deel, tekst).filter((id) => !UITZONDERINGEN.includes(id))).toEqual([])
  })

  it('heeft alleen uitzonderingen die er een nodig hebben', () => {
    const gewogen = GRENZEN.flatMap(({ ids, tekst }) =>
      teMoeilijk(
        teksten.filter(({ id }) => ids.test(id)),
        tekst,
      ),
    )
    expect(UITZONDERINGEN.filter((id) => !gewogen.includes(id))).toEqual([])
  })
})
