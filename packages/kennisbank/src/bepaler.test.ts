import { expect, test } from 'vitest'
import { isProbleem, openBepaler } from './bepaler.ts'
import { bouwEditie } from './editie.ts'
import { WORTEL } from './wortel.ts'

const gebouwd = bouwEditie(WORTEL)
if ('fouten' in gebouwd) throw new Error(gebouwd.fouten.map(({ melding }) => melding).join('\n'))
const bepaal = openBepaler(gebouwd.editie, gebouwd.teksten.nl)

const gezin = {
  datum: '2026-03-01',
  gemeente: 'voorbeeldstad',
  gegevens: {
    aanvrager: {
      geboortedatum: '1991-05-14',
      rechtmatig_verblijf: true,
      gedetineerd: false,
      in_inrichting: false,
      zorgverzekerd: true,
      toetsingsinkomen: 24000,
      netto_inkomen: 1900,
      vermogen_1_januari: 2000,
      bezittingen_nu: 1500,
      studiefinanciering: false,
      werkt_of_volgt_traject: true,
    },
    partner: null,
    kinderen: [
      {
        geboortedatum: '2019-02-01',
        kinderbijslag: true,
        woont_bij_aanvrager: true,
        intensieve_zorg: false,
        dagopvang_uren: 0,
        bso_uren: 0,
        gastouder_uren: 0,
      },
    ],
    medebewoners: [],
    woning: { soort: 'huur', kale_huur: 652.5, zelfstandig: true },
    huishouden: { maanden_laag_inkomen: 0, zicht_op_verbetering: false, kreeg_inkomenstoeslag_afgelopen_jaar: false },
  },
}

test('Een gezin dat alles uit de vaste woordenlijst vertelt, krijgt over alle regelingen uitsluitsel', () => {
  const antwoord = bepaal(gezin)
  if (isProbleem(antwoord)) throw new Error(JSON.stringify(antwoord.fouten))
  expect(antwoord.volgendeVraag).toBeUndefined()
  expect(antwoord.uitkomsten.filter(({ uitkomst }) => uitkomst === 'nog_nodig')).toEqual([])
  expect(
    Object.fromEntries(
      antwoord.uitkomsten.map(({ regeling, uitkomst, bedrag }) => [regeling, [uitkomst, bedrag?.min, bedrag?.max]]),
    ),
  ).toMatchObject({
    zorgtoeslag: ['recht', 129, 129],
    huurtoeslag: ['recht', 397, 397],
    kindgebonden_budget: ['recht', 499, 499],
    kinderbijslag: ['recht', 358.3, 358.3],
    bijstand: ['geen_recht', 0, 0],
    individuele_inkomenstoeslag: ['geen_recht', 0, 0],
  })
})

test('Elke voorwaarde in het antwoord is een zin met een bron', () => {
  const antwoord = bepaal(gezin)
  if (isProbleem(antwoord)) throw new Error(JSON.stringify(antwoord.fouten))
  const redenen = antwoord.uitkomsten.flatMap(({ waarom }) => waarom)
  expect(redenen.length).toBeGreaterThan(20)
  expect(redenen.filter(({ voorwaarde, bron }) => !voorwaarde.endsWith('.') || bron === '')).toEqual([])
})

test('De feiten uit de vaste woordenlijst zijn allemaal bekend, ook die nog geen regeling gebruikt', () => {
  const persoon = { ...gezin.gegevens.aanvrager, werkt_of_volgt_traject: true, aow_verzekerde_jaren: 50 }
  const invoer = {
    datum: '2026-03-01',
    gegevens: {
      aanvrager: persoon,
      partner: { ...persoon, toeslagpartner: true, gezamenlijke_huishouding: true },
      kinderen: [
        {
          geboortedatum: '2019-02-01',
          kinderbijslag: true,
          woont_bij_aanvrager: true,
          intensieve_zorg: false,
          dagopvang_uren: 40.5,
          bso_uren: 0,
          gastouder_uren: 0,
          dagopvang_tarief: 10.25,
          bso_tarief: 9,
          gastouder_tarief: 8,
        },
      ],
      medebewoners: [
        {
          geboortedatum: '1960-01-01',
          toetsingsinkomen: { min: 20000, max: 25000 },
          vermogen_1_januari: 0,
          studiefinanciering: false,
          commerciele_huurrelatie: false,
          volgt_onderwijs: false,
        },
      ],
      woning: { soort: 'koop', kale_huur: 0, zelfstandig: true, overwaarde: 120000 },
      huishouden: {
        maanden_laag_inkomen: 40,
        zicht_op_verbetering: false,
        kreeg_inkomenstoeslag_afgelopen_jaar: false,
      },
    },
  }
  const antwoord = bepaal(invoer)
  expect(isProbleem(antwoord) && antwoord.fouten).toBe(false)
})

test('Alle fouten in de invoer komen tegelijk, met hun pad', () => {
  const antwoord = bepaal({
    datum: '2026-02-30',
    uitleg: 'ja',
    gegevens: { aanvrager: { zorgverzekerd: 'ja', inkomen: 3, netto_inkomen: -1 } },
  })
  expect(antwoord).toMatchObject({ status: 400, code: 'INPUT_INVALID', fatal: true })
  expect(isProbleem(antwoord) && antwoord.fouten.map(({ pad }) => pad).toSorted()).toEqual([
    'aanvrager.inkomen',
    'aanvrager.netto_inkomen',
    'aanvrager.zorgverzekerd',
    'datum',
    'uitleg',
  ])
})

test('Een aanname wordt genoemd zodra zij telt', () => {
  const antwoord = bepaal(gezin)
  const zorgtoeslag = !isProbleem(antwoord) && antwoord.uitkomsten.find(({ regeling }) => regeling === 'zorgtoeslag')
  expect(zorgtoeslag && zorgtoeslag.aannames).toEqual(['aanvrager.woonland'])
})

test('Alleen wie 18, 19 of 20 jaar is, hoort wat wij over hulp van ouders aannemen', () => {
  expect(aannamesVan('bijstand', '1991-05-14')).toEqual([])
  expect(aannamesVan('bijstand', '2006-05-14')).toEqual(['aanvrager.kan_terugvallen_op_ouders'])
})

test('De cijfers van bijstand, toeslagen en kinderbijslag zijn van 2026 zeker, en die van 2027 na te kijken', () => {
  const landelijk = ['bijstand', 'huurtoeslag', 'kinderbijslag', 'kindgebonden_budget', 'zorgtoeslag']
  expect(onzeker({ ...gezin, datum: '2026-12-31' })).not.toEqual(expect.arrayContaining([expect.toBeOneOf(landelijk)]))
  const in2027 = onzeker({ ...gezin, datum: '2027-01-01' })
  expect(in2027).toEqual(expect.arrayContaining(landelijk))
  // De inkomenstoeslag van wie pas kort een laag inkomen heeft, staat vast zonder dat een cijfer van 2027 telt.
  expect(in2027).not.toContain('individuele_inkomenstoeslag')
})

function aannamesVan(regeling: string, geboortedatum: string): string[] | undefined {
  const gegevens = { ...gezin.gegevens, aanvrager: { ...gezin.gegevens.aanvrager, geboortedatum }, kinderen: [] }
  const antwoord = bepaal({ ...gezin, gegevens })
  return isProbleem(antwoord) ? undefined : antwoord.uitkomsten.find((deel) => deel.regeling === regeling)?.aannames
}

function onzeker(invoer: object): string[] {
  const antwoord = bepaal(invoer)
  if (isProbleem(antwoord)) throw new Error(JSON.stringify(antwoord.fouten))
  return antwoord.uitkomsten.filter(({ teControleren }) => teControleren).map(({ regeling }) => regeling)
}
