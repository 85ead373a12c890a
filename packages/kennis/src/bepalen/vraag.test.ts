import { describe, expect, it } from 'vitest'
import { bron, open } from '../proef/proef.ts'

const voorwaarde = (toets: string) => ({ voorwaarde: 'Het klopt.', toets, bron: 'artikel 1' })
const regeling = (id: string, toets: string, bedrag: number) => ({
  bestand: `regelingen/${id}.yaml`,
  inhoud: {
    id,
    geldig_vanaf: '2024-01-01',
    recht_als: { alle_van: [voorwaarde(toets)] },
    berekening: { uit: { waarde: bedrag, eenheid: 'euro_per_maand' } },
    uitkomst: { bedrag: 'uit' },
  },
})

describe('volgendeVraag', () => {
  const kennis = open({
    ...bron(),
    regelingen: [
      regeling('klein', 'aanvrager.verzekerd', 10),
      regeling('groot', 'woning.soort = huur', 500),
      regeling('kinds', 'een_van(kinderen, kind.kinderbijslag)', 50),
    ],
    voorwaarden: [
      {
        id: 'product.x',
        toets: 'woning.huur > 100 en uitkomst.klein = recht',
        bestand: 'producten/x.yaml',
        pad: ['toets'],
      },
    ],
  })
  const vraag = (
    gegevens: Parameters<typeof kennis.volgendeVraag>[0]['gegevens'],
    doel?: Parameters<typeof kennis.volgendeVraag>[1],
  ) => kennis.volgendeVraag({ datum: '2026-03-01', gegevens }, doel)?.open

  it('vraagt eerst waar het meeste geld aan hangt', () => {
    expect(vraag({})).toEqual(['woning.soort', 'kinderen', 'aanvrager.verzekerd'])
  })

  it('vraagt eerst of er kinderen zijn, en dan per kind wat ertoe doet', () => {
    const rest = { aanvrager: { verzekerd: true }, woning: { soort: 'koop' } }
    expect(vraag({ ...rest, kinderen: [{}, {}] })).toEqual(['kinderen[0].kinderbijslag', 'kinderen[1].kinderbijslag'])
    expect(vraag({ ...rest, kinderen: [{}, { kinderbijslag: true }] })).toBeUndefined()
  })

  it('blijft bij de regelingen en voorwaarden waar het om gaat', () => {
    expect(vraag({}, { regelingen: ['klein'] })).toEqual(['aanvrager.verzekerd'])
    expect(vraag({}, { voorwaarden: ['product.x'] })?.toSorted()).toEqual(['aanvrager.verzekerd', 'woning.huur'])
    expect(vraag({ aanvrager: { verzekerd: false } }, { voorwaarden: ['product.x'] })).toBeUndefined()
  })

  it('vraagt niet opnieuw wat iemand niet weet of ongeveer heeft gezegd', () => {
    expect(vraag({}, { regelingen: ['groot', 'klein'], overslaan: new Set(['woning.soort']) })).toEqual([
      'aanvrager.verzekerd',
    ])
    expect(vraag({ woning: { huur: { min: 50, max: 150 } } }, { voorwaarden: ['product.x'] })).toEqual([
      'aanvrager.verzekerd',
    ])
  })
})

describe('een proefantwoord', () => {
  it('laat de grenzen voor het volgende zoals ze waren, ook met een onbekende partner', () => {
    const kennis = open({
      ...bron(),
      regelingen: [
        regeling('een', 'woning.soort = huur en (niet heeft_partner of partner.verzekerd)', 100),
        regeling('twee', 'woning.huur > 100 en (niet heeft_partner of partner.verzekerd)', 90),
        regeling('drie', 'woning.schuld > 50% en (niet heeft_partner of partner.verzekerd)', 80),
      ],
    })
    const eens = kennis.volgendeVraag({ datum: '2026-03-01', gegevens: {} })
    expect(eens?.open).toEqual(['woning.schuld', 'woning.soort', 'woning.huur', 'partner'])
    expect(kennis.volgendeVraag({ datum: '2026-03-01', gegevens: {} })).toEqual(eens)
  })
})

describe('losse voorwaarden', () => {
  it('zijn ja, nee of open', () => {
    const kennis = open({
      ...bron({ recht_als: { alle_van: [voorwaarde('aanvrager.verzekerd')] } }),
      voorwaarden: [
        { id: 'a', toets: 'uitkomst.proef = recht', bestand: 'a.yaml', pad: [] },
        { id: 'b', toets: 'uitkomst.proef = geen_recht of woning.soort = huur', bestand: 'a.yaml', pad: [] },
      ],
    })
    const op = (verzekerd: boolean | null) =>
      kennis.bepaal({ datum: '2026-03-01', gegevens: { aanvrager: { verzekerd } } }).voorwaarden
    expect([op(true), op(false), op(null)]).toEqual([
      { a: true, b: null },
      { a: false, b: true },
      { a: null, b: null },
    ])
  })
})
