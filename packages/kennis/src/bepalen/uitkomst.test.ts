import { describe, expect, it } from 'vitest'
import { bron, open } from '../proef/proef.ts'

const voorwaarde = (toets: string) => ({ voorwaarde: 'Het klopt.', toets, bron: toets })
const REGELING = {
  recht_als: {
    alle_van: [
      voorwaarde('aanvrager.verzekerd = ja'),
      {
        een_van: [
          voorwaarde('woning.soort = huur'),
          voorwaarde('woning.soort = kamer'),
          voorwaarde('woning.huur > 100'),
        ],
      },
    ],
    tenzij: [voorwaarde('aanvrager.inkomen > 50000')],
  },
}

describe('waarom', () => {
  const kennis = open(bron(REGELING))
  const waarom = (gegevens: Parameters<typeof kennis.bepaal>[0]['gegevens']) => {
    const [uitkomst] = kennis.bepaal({ datum: '2026-03-01', gegevens }).uitkomsten
    return [
      uitkomst?.uitkomst,
      ...(uitkomst?.waarom.map((reden) => `${reden.tekst.split('.').at(-1)} ${reden.uitkomst}`) ?? []),
    ]
  }
  const goed = { aanvrager: { verzekerd: true, inkomen: 1000 }, woning: { soort: 'kamer', huur: 200 } }

  it('noemt bij recht elke voorwaarde, en van een_van de eerste die klopt', () => {
    expect(waarom(goed)).toEqual(['recht', '1 true', '3 true', '5 false'])
  })

  it('noemt bij geen recht alleen wat niet klopt', () => {
    expect(waarom({ ...goed, aanvrager: { verzekerd: false, inkomen: 1000 } })).toEqual(['geen_recht', '1 false'])
    expect(waarom({ ...goed, aanvrager: { verzekerd: true, inkomen: 50_000.01 } })).toEqual(['geen_recht', '5 true'])
    expect(waarom({ ...goed, woning: { soort: 'koop', huur: 0 } })).toEqual([
      'geen_recht',
      '2 false',
      '3 false',
      '4 false',
    ])
  })

  it('noemt zolang het open is wat er open is', () => {
    expect(waarom({ ...goed, aanvrager: { verzekerd: true } })).toEqual(['nog_nodig', '5 null'])
    expect(waarom({ aanvrager: goed.aanvrager, woning: { soort: 'koop' } })).toEqual(['nog_nodig', '4 null'])
  })
})

describe('aannames', () => {
  const kennis = open(bron({ recht_als: { alle_van: [voorwaarde('aanvrager.woonland = nederland')] } }))

  it('gelden als het feit ontbreekt, en staan bij de uitkomst', () => {
    const [uitkomst] = kennis.bepaal({ datum: '2026-03-01', gegevens: {} }).uitkomsten
    expect(uitkomst).toMatchObject({ uitkomst: 'recht', nogNodig: [], aannames: ['aanvrager.woonland'] })
    expect(kennis.volgendeVraag({ datum: '2026-03-01', gegevens: {} })).toBeNull()
  })

  it('wijken voor wat gezegd is', () => {
    const [uitkomst] = kennis.bepaal({
      datum: '2026-03-01',
      gegevens: { aanvrager: { woonland: 'elders' } },
    }).uitkomsten
    expect(uitkomst).toMatchObject({ uitkomst: 'geen_recht', aannames: [] })
  })
})

describe('waar een uitkomst op rust', () => {
  const kennis = open(
    bron({
      recht_als: {
        alle_van: [voorwaarde('aanvrager.verzekerd'), voorwaarde('aanvrager.woonland = nederland')],
      },
      bedragen: {
        hier: { eenheid: 'euro_per_jaar', vanaf: { '2024-01-01': { waarde: 10, bron: 'wet' } } },
        elders: { eenheid: 'euro_per_jaar', vanaf: { '2024-01-01': { tussen: [5, 6], bron: 'geschat' } } },
      },
      berekening: { uit: 'als woning.soort = huur dan hier anders elders' },
      uitkomst: { bedrag: 'uit' },
    }),
  )
  const alles = (verzekerd: boolean, inkomen: number, soort: string) => ({
    aanvrager: { verzekerd, inkomen, geboortedatum: '1990-01-01' },
    partner: null,
    kinderen: [],
    medebewoners: [],
    woning: { soort, huur: 0, schuld: 0 },
  })
  const over = (verzekerd: boolean, inkomen: number, soort: string) => {
    const invoer = { datum: '2026-03-01', gegevens: alles(verzekerd, inkomen, soort) }
    const [uitkomst] = kennis.bepaal(invoer).uitkomsten
    return [uitkomst?.aannames.length, uitkomst?.teControleren, kennis.bereken(invoer).length]
  }

  it('noemt geen aanname en geen onzeker cijfer dat niet meetelt, en rekent precies wat precies kan', () => {
    expect(over(true, 500, 'huur')).toEqual([1, false, 1])
    expect(over(true, 500, 'koop')).toEqual([1, true, 0])
    expect(over(false, 500, 'koop')).toEqual([0, false, 1])
  })
})

describe('een onbekende partner', () => {
  const kennis = open(
    bron({
      recht_als: { alle_van: [voorwaarde('aanvrager.verzekerd')] },
      berekening: {
        inkomen: 'aanvrager.inkomen + partner.inkomen',
        norm: { waarde: 'als heeft_partner dan 200 anders 100', eenheid: 'euro_per_jaar' },
        over: { waarde: 'maximum(0, norm - (als heeft_partner dan 100 anders 0))', eenheid: 'euro_per_jaar' },
      },
      uitkomst: { bedrag: 'over' },
    }),
  )

  it('wordt met en zonder doorgerekend, zodat de grenzen elkaar kunnen raken', () => {
    const [uitkomst] = kennis.bepaal({ datum: '2026-03-01', gegevens: { aanvrager: { verzekerd: true } } }).uitkomsten
    expect(uitkomst).toMatchObject({ bedrag: { min: 100, max: 100 }, nogNodig: [] })
  })

  it('wordt zelf gevraagd, en de feiten van de partner pas daarna', () => {
    const ander = open(bron({ recht_als: { alle_van: [voorwaarde('aanvrager.inkomen + partner.inkomen < 100')] } }))
    const nodig = (gegevens: Parameters<typeof ander.bepaal>[0]['gegevens']) =>
      ander.bepaal({ datum: '2026-03-01', gegevens }).uitkomsten[0]?.nogNodig
    expect(nodig({})).toEqual(['aanvrager.inkomen', 'partner'])
    expect(nodig({ partner: {} })).toEqual(['aanvrager.inkomen', 'partner.inkomen'])
    expect(nodig({ partner: null })).toEqual(['aanvrager.inkomen'])
  })
})
