import { describe, expect, it } from 'vitest'
import { compileer } from './compileer.ts'
import { codeVan, JAAR } from './datum.ts'
import { bron, fouten, open } from './proef/proef.ts'

const voorwaarde = (toets: string) => ({ voorwaarde: 'Het klopt.', toets, bron: 'artikel 1' })
const bedrag = (vanaf: object) => ({ eenheid: 'euro_per_jaar', vanaf })

describe('een fout in een bestand', () => {
  it('noemt bestand, pad, wat er staat, wat er hoort en een voorstel', () => {
    const [fout] = fouten(bron({ recht_als: { alle_van: [voorwaarde('aanvrager.inkomn < 10')] } }))
    expect(fout).toEqual({
      bestand: 'regelingen/proef.yaml',
      pad: ['recht_als', 'alle_van', 0, 'toets'],
      gevonden: '`aanvrager.inkomn`',
      verwacht: 'een begrip van aanvrager',
      voorstel: 'Bedoelt u `aanvrager.inkomen`?',
      melding:
        'regelingen/proef.yaml, bij recht_als.alle_van[1].toets: gevonden `aanvrager.inkomn`, verwacht een begrip van aanvrager. Bedoelt u `aanvrager.inkomen`?',
    })
  })

  it('komt samen met alle andere', () => {
    const gevonden = fouten(
      bron(
        {
          titl: 'x',
          recht_als: { alle_van: [voorwaarde('onbekend'), voorwaarde('(1 < 2')] },
          berekening: { a: 'maximm(1, 2)', b: 'a + 1' },
        },
        {
          extraBegrippen: {
            leeg: { soort: 'bedrag', van: ['aanvrager'], thema: 'x', eenheid: 'euro' },
            raar: { soort: 'getl', van: ['hond'], thema: 'x' },
          },
        },
      ),
    ).map((fout) => fout.melding)
    expect(gevonden).toEqual([
      'begrippen/proef.yaml, bij leeg: gevonden geen `bereik`, verwacht een regel `bereik: …`.',
      'begrippen/proef.yaml, bij raar.soort: gevonden `getl`, verwacht een van ja_nee, geheel_getal, getal, bedrag, percentage, datum, keuze. Bedoelt u `getal`?',
      'begrippen/proef.yaml, bij raar.van[1]: gevonden `hond`, verwacht een van aanvrager, partner, kinderen, medebewoners, woning.',
      expect.stringContaining('bij titl: gevonden `titl`, verwacht een van id, titel'),
      'regelingen/proef.yaml, bij berekening.a: gevonden `maximm(…)`, verwacht een functie van de taal. Bedoelt u `maximum`?',
      'regelingen/proef.yaml, bij recht_als.alle_van[1].toets: gevonden `onbekend`, verwacht een bekend begrip, bedrag of tussenstap.',
      'regelingen/proef.yaml, bij recht_als.alle_van[2].toets: gevonden het einde, verwacht `)`.',
    ])
  })

  it.each([
    ['een kring', { berekening: { a: 'b + 1', b: 'c', c: 'a' } }, 'een kring: proef.a → proef.b → proef.c → proef.a'],
    ['een voorwaarde zonder bron', { recht_als: { alle_van: [{ voorwaarde: 'x', toets: 'ja' }] } }, 'geen `bron`'],
    [
      'een toets zonder ja of nee',
      { recht_als: { alle_van: [voorwaarde('1 + 1')] } },
      'gevonden een getal, verwacht een toets',
    ],
    ['een hoofdletter', { berekening: { a: 'Inkomen' } }, 'Schrijf namen in kleine letters.'],
    [
      'een bedrag zonder eenheid',
      { bedragen: { a: { vanaf: { '2024-01-01': { waarde: 1, bron: 'x' } } } } },
      'geen `eenheid`',
    ],
    ['een bedrag zonder bron', { bedragen: { a: bedrag({ '2024-01-01': { waarde: 1 } }) } }, 'geen `bron`'],
    [
      'een dag die niet bestaat',
      { bedragen: { a: bedrag({ '2024-02-30': { waarde: 1, bron: 'x' } }) } },
      '`2024-02-30`',
    ],
    [
      'een stap die al een bedrag is',
      { bedragen: { a: bedrag({ '2024-01-01': { waarde: 1, bron: 'x' } }) }, berekening: { a: 1 } },
      'een naam die nog geen bedrag is',
    ],
    [
      'een uitkomst die geen bedrag is',
      { berekening: { a: { waarde: 1, eenheid: 'jaren' } }, uitkomst: { bedrag: 'a' } },
      'verwacht een bedrag in euro',
    ],
    ['een naam van een groep', { id: 'partner' }, 'de naam `partner`'],
    [
      'drie lagen',
      { recht_als: { alle_van: [{ een_van: [{ alle_van: [voorwaarde('ja')] }] }] } },
      'hoogstens twee lagen',
    ],
  ])('%s', (_, regeling, melding) => {
    expect(
      fouten(bron(regeling))
        .map((fout) => fout.melding)
        .join('\n'),
    ).toContain(melding)
  })

  it('is ook een geboortedatum van een partner die er misschien niet is', () => {
    const los = fouten(bron({ recht_als: { alle_van: [voorwaarde('leeftijd(partner.geboortedatum) >= 21')] } }))
    expect(los.map((fout) => fout.melding)).toEqual([
      'regelingen/proef.yaml, bij recht_als: gevonden `partner.geboortedatum`, verwacht `heeft_partner en …` of `als heeft_partner dan …` ervoor.',
    ])
    const achter = 'niet heeft_partner of leeftijd(partner.geboortedatum) >= 21'
    expect(fouten(bron({ recht_als: { alle_van: [voorwaarde(achter)] } }))).toEqual([])
  })

  it('is ook een tweede versie van een regeling op dezelfde dag', () => {
    const een = bron()
    const twee = bron({ geldig_vanaf: '2025-01-01' }).regelingen.map((r) => ({
      ...r,
      bestand: 'regelingen/ander.yaml',
    }))
    expect(fouten({ ...een, regelingen: [...een.regelingen, ...twee] })[0]?.melding).toContain('één versie per dag')
  })

  it('is ook een gemeentelijk bedrag dat niemand gemeentelijk noemt', () => {
    const gemeenten = [
      {
        bestand: 'g.yaml',
        inhoud: { id: 'g', bedragen: { 'proef.a': { vanaf: { '2024-01-01': { waarde: 1, bron: 'x' } } } } },
      },
    ]
    expect(fouten(bron({}, { gemeenten }))[0]?.melding).toContain('een bedrag met `gemeentelijk: ja`')
  })

  it('wijst nooit naar een bestand dat ergens anders op steunt', () => {
    const gevonden = fouten(
      bron({ berekening: { a: 'kapot +', b: 'a * 2', c: 'b' }, recht_als: { alle_van: [voorwaarde('c > 1')] } }),
    )
    expect(gevonden.map((fout) => fout.pad)).toEqual([['berekening', 'a']])
  })
})

describe('een pakket', () => {
  it('is gewone JSON', () => {
    const uit = compileer(bron({ berekening: { a: { waarde: 'aanvrager.inkomen * 2', eenheid: 'euro_per_jaar' } } }))
    if ('fouten' in uit) throw new Error('the source is right')
    const delen = { pakket: uit.pakket, wet: uit.schrijfWet() }
    expect(JSON.parse(JSON.stringify(delen))).toEqual(delen)
  })

  it('heeft per dag de versie en de cijfers die dan gelden', () => {
    const versie = (vanaf: string, tot: string | undefined, waarde: string) =>
      bron({
        geldig_vanaf: vanaf,
        ...(tot && { geldig_tot: tot }),
        bedragen: {
          norm: bedrag({
            '2024-01-01': { waarde: 100, bron: 'x' },
            '2025-07-01': { waarde: 200, bron: 'x', te_controleren: 'ja', tot: '2026-06-30' },
          }),
        },
        berekening: { a: { waarde, eenheid: 'euro_per_jaar' } },
        uitkomst: { bedrag: 'a' },
      }).regelingen.map((r) => ({ ...r, bestand: `regelingen/${vanaf}.yaml` }))
    const kennis = open({
      ...bron(),
      regelingen: [...versie('2024-01-01', '2024-12-31', 'norm'), ...versie('2025-01-01', undefined, 'norm * 2')],
    })
    const op = (datum: string) =>
      kennis.bepaal({ datum, gegevens: {} }).uitkomsten.map((u) => [u.stappen[0]?.min, u.teControleren])
    expect(op('2024-12-31')).toEqual([[100, false]])
    expect(op('2025-01-01')).toEqual([[200, false]])
    expect(op('2026-06-30')).toEqual([[400, true]])
    const fout = [{ pad: 'datum', melding: 'Voor deze dag zijn er geen cijfers.' }]
    expect(kennis.controleer({ datum: '2026-07-01', gegevens: {} })).toEqual(fout)
    expect(kennis.controleer({ datum: '2023-12-31', gegevens: {} })).toEqual(fout)
  })

  it('voegt de cijfers van twee versies samen, en noemt die van een versie bij de naam van haar bestand', () => {
    const versie = (naam: string, vanaf: string, waarde: number, meer = {}) =>
      bron({
        geldig_vanaf: vanaf,
        bedragen: { norm: bedrag({ [vanaf]: { waarde, bron: 'x' } }) },
        berekening: { a: 'norm' },
        recht_als: { alle_van: [voorwaarde('a > 0')] },
        ...meer,
      }).regelingen.map((r) => ({ ...r, bestand: `regelingen/${naam}.yaml` }))
    const oud = versie('proef_vanaf_2024', '2024-01-01', 100, { geldig_tot: '2024-12-31' })
    const nieuw = versie('proef', '2025-01-01', 200)
    const kennis = open({ ...bron(), regelingen: [...nieuw, ...oud] })
    const op = (datum: string) =>
      kennis.bepaal({ datum, gegevens: {} }).uitkomsten.map((u) => [u.stappen[0]?.min, u.waarom[0]?.tekst])
    expect(op('2024-12-31')).toEqual([[100, 'regeling.proef_vanaf_2024.voorwaarde.1']])
    expect(op('2025-01-01')).toEqual([[200, 'regeling.proef.voorwaarde.1']])

    const anders = versie('proef_vanaf_2024', '2025-01-01', 100, {
      geldig_vanaf: '2024-01-01',
      geldig_tot: '2024-12-31',
    })
    expect(fouten({ ...bron(), regelingen: [...nieuw, ...anders] })[0]?.melding).toContain('op elke dag één waarde')
  })

  it('rekent met elk cijfer van een heel klein bedrag', () => {
    const klein = { factor: bedrag({ '2024-01-01': { waarde: 0.00000041337, bron: 'x' } }) }
    const kennis = open(
      bron({ bedragen: klein, berekening: { a: { waarde: 'factor * 100000000', eenheid: 'euro_per_jaar' } } }),
    )
    expect(kennis.bepaal({ datum: '2024-01-01', gegevens: {} }).uitkomsten[0]?.stappen[0]?.min).toBe(41.34)
  })

  it('geeft een gemeente haar eigen cijfers, en een andere die van het land', () => {
    const vanaf = (waarde: number) => ({ '2024-01-01': { waarde, bron: 'x' } })
    const regeling = (landelijk?: number) => ({
      bedragen: {
        norm: { eenheid: 'euro_per_jaar', gemeentelijk: 'ja', ...(landelijk && { vanaf: vanaf(landelijk) }) },
      },
      berekening: { a: 'norm' },
    })
    const gemeenten = ['aa', 'bb'].map((id) => ({
      bestand: `gemeenten/${id}.yaml`,
      inhoud: { id, naam: id, ...(id === 'aa' && { bedragen: { 'proef.norm': { vanaf: vanaf(7) } } }) },
    }))
    const uit = (landelijk: number | undefined, gemeente?: string) => {
      const ander = bron({ id: 'ander' }).regelingen
      const een = bron(regeling(landelijk), { gemeenten })
      const bepaling = open({ ...een, regelingen: [...een.regelingen, ...ander] }).bepaal({
        datum: '2026-03-01',
        gegevens: {},
        ...(gemeente && { gemeente }),
      })
      return bepaling.uitkomsten[0]?.stappen[0]?.min ?? bepaling.zonderCijfers
    }
    expect([uit(5, 'aa'), uit(5, 'bb'), uit(5), uit(undefined, 'aa')]).toEqual([7, 5, 5, 7])
    expect([uit(undefined, 'bb'), uit(undefined)]).toEqual([['proef'], ['proef']])
  })

  it('rekent met beide grenzen van een cijfer waarvan alleen die bekend zijn', () => {
    const kennis = open(
      bron({
        bedragen: { norm: bedrag({ '2024-01-01': { tussen: [10, 12], bron: 'geschat' } }) },
        berekening: { a: 'norm * 2' },
        uitkomst: { bedrag: 'a' },
      }),
    )
    expect(kennis.bepaal({ datum: '2026-03-01', gegevens: {} }).uitkomsten[0]).toMatchObject({
      uitkomst: 'recht',
      bedrag: { min: 20, max: 24 },
      nogNodig: [],
      teControleren: true,
    })
  })
})

describe('gebruikelijke antwoorden', () => {
  const datum = (gebruikelijk: unknown) => ({
    extraBegrippen: {
      jubileum: {
        soort: 'datum',
        van: ['aanvrager', 'kinderen'],
        bereik: ['1900-01-01', 'datum'],
        thema: 'x',
        gebruikelijk,
      },
    },
  })

  it('mogen per groep verschillen, en een leeftijd zijn', () => {
    const uit = compileer(bron({}, datum({ kinderen: [{ leeftijd: 4, deel: 0.3 }, '2020-01-31'] })))
    const begrip = 'pakket' in uit ? uit.pakket.begrippen.find(({ id }) => id === 'jubileum') : undefined
    expect(begrip?.gebruikelijkVan).toEqual({
      kinderen: [
        { waarde: -4.5 * JAAR, deel: 0.3 },
        { waarde: codeVan('2020-01-31'), deel: 0.5 },
      ],
    })
    expect(begrip?.gebruikelijk).toHaveLength(3)
  })

  it.each([
    [{ hond: [] }, 'gevonden `hond`, verwacht een van aanvrager, kinderen'],
    [[{ leeftijd: -1 }], 'verwacht een leeftijd in jaren'],
    [[{ waarde: '1850-01-01' }], 'verwacht een waarde binnen het bereik'],
  ])('%j wordt geweigerd', (gebruikelijk, melding) => {
    expect(fouten(bron({}, datum(gebruikelijk)))[0]?.melding).toContain(melding)
  })
})
