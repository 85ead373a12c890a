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

describe('de keuze', () => {
  const euro = (id: string, toets: string, bedrag = 100) => regeling(id, toets, bedrag)
  const orde = (regelingen: ReturnType<typeof regeling>[], gegevens = {}) =>
    open({ ...bron(), regelingen }).volgendeVraag({ datum: '2026-03-01', gegevens })?.open

  it('begint bij wat samen beslist, ook als één antwoord alleen nog niets uitsluit', () => {
    const samen = 'aanvrager.inkomen + partner.inkomen < 40000 en aanvrager.verzekerd en partner.verzekerd'
    const alleen = { aanvrager: {}, partner: {} }
    expect(
      orde([euro('a', samen)], alleen)
        ?.slice(0, 2)
        .toSorted(),
    ).toEqual(['aanvrager.inkomen', 'partner.inkomen'])
    const halverwege = { aanvrager: { inkomen: 60_000 }, partner: {} }
    expect(orde([euro('a', samen)], halverwege)?.[0]).toBe('partner.inkomen')
  })

  it('vraagt naar kinderen voor wat alleen bij kinderen telt', () => {
    const kind = 'een_van(kinderen, kind.kinderbijslag) en aanvrager.verzekerd'
    expect(orde([euro('a', kind)])?.[0]).toBe('kinderen')
  })

  it('laat de grenzen zoals ze waren, ook met een onbekende partner', () => {
    const kennis = open({
      ...bron(),
      regelingen: [
        euro('een', 'woning.soort = huur en (niet heeft_partner of partner.verzekerd)'),
        euro('twee', 'woning.huur > 100 en (niet heeft_partner of partner.verzekerd)', 90),
        euro('drie', 'woning.schuld > 50% en (niet heeft_partner of partner.verzekerd)', 80),
      ],
    })
    const invoer = { datum: '2026-03-01', gegevens: {} }
    const eens = kennis.volgendeVraag(invoer)
    const grenzen = kennis.bepaal(invoer)
    expect(eens?.open.toSorted()).toEqual(['partner', 'woning.huur', 'woning.schuld', 'woning.soort'])
    expect(kennis.volgendeVraag(invoer)).toEqual(eens)
    expect(kennis.bepaal(invoer)).toEqual(grenzen)
  })
})

describe('wat telt', () => {
  const kennis = open({ ...bron(), regelingen: [regeling('a', 'woning.huur > 100 en aanvrager.verzekerd', 10)] })
  const watTelt = (woning: Record<string, number | { min: number; max: number }>, verzekerd: boolean | null = null) =>
    kennis.watTelt({ datum: '2026-03-01', gegevens: { aanvrager: { verzekerd }, woning } })

  it('noemt ook wat al ongeveer bekend is, en houdt op als niets meer iets verandert', () => {
    expect(watTelt({})).toEqual(['aanvrager.verzekerd', 'woning.huur'])
    expect(watTelt({ huur: { min: 50, max: 150 } }, true)).toEqual(['woning.huur'])
    expect(watTelt({ huur: { min: 110, max: 150 } }, true)).toEqual([])
    expect(watTelt({}, false)).toEqual([])
  })

  it('houdt honderden open feiten uit elkaar', () => {
    const namen = Array.from({ length: 30 }, (_, i) => `feit_${i}`)
    const extraBegrippen = Object.fromEntries(
      namen.map((naam) => [naam, { soort: 'ja_nee', van: ['kinderen'], thema: 'kinderen' }]),
    )
    const alles = `een_van(kinderen, ${namen.map((naam) => `kind.${naam}`).join(' en ')})`
    const veel = open({ ...bron({}, { extraBegrippen }), regelingen: [regeling('a', alles, 10)] })
    const telt = (kinderen: Record<string, boolean>[]) => veel.watTelt({ datum: '2026-03-01', gegevens: { kinderen } })
    const twaalf = Array.from({ length: 12 }, () => ({}))
    expect(telt(twaalf)).toHaveLength(360)
    expect(telt([...twaalf.slice(1), { feit_7: false }])).toHaveLength(330)
    expect(telt([...twaalf.slice(1), { feit_7: true }])).toHaveLength(359)
  })

  it('blijft bij de regelingen waar het om gaat', () => {
    const doel = { regelingen: [] }
    expect(kennis.watTelt({ datum: '2026-03-01', gegevens: {} }, doel)).toEqual([])
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
    const alleen = kennis.bepaal({ datum: '2026-03-01', gegevens: {} }, { voorwaarden: ['b'] })
    expect(alleen.voorwaarden).toEqual({ b: null })
  })
})
