import { describe, expect, it } from 'vitest'
import { bron, fouten, open } from '../proef/proef.ts'

const wet = (rijen: unknown, rest: object = {}) => ({ bron: 'wet', rijen, ...rest })
const vergoeding = (
  vanaf: object,
  tabel: object = { op: 'euro_per_jaar', kolommen: { eerste: 'procent', volgend: 'procent' } },
) => ({
  tabel,
  vanaf,
})
const RIJEN = [
  [0, 96, 96],
  [56413, 95.5, 95.6],
  [58185, 94.8, 95.6],
]

const regeling = (waarde: string, vanaf: object = { '2024-01-01': wet(RIJEN) }) => ({
  bedragen: { vergoeding: vergoeding(vanaf) },
  berekening: { stap: { waarde, eenheid: 'procent' } },
})
const MET_INKOMEN = regeling('vergoeding.eerste(maximum(0, aanvrager.inkomen))')

function uit(van: ReturnType<typeof bron>, inkomen?: number | { min: number; max: number }, datum = '2026-03-01') {
  const gegevens = { aanvrager: { inkomen: inkomen ?? null } }
  const [uitkomst] = open(van).bepaal({ datum, gegevens }).uitkomsten
  const stap = uitkomst?.stappen.find(({ naam }) => naam === 'stap')
  return { min: stap?.min, max: stap?.max, nogNodig: uitkomst?.nogNodig, teControleren: uitkomst?.teControleren }
}

const melding = (bedragen: object, berekening: object = {}) =>
  fouten(bron({ bedragen, berekening }))
    .map((fout) => fout.melding)
    .join('\n')

describe('een tabel', () => {
  it('geeft de rij waarin het getal valt, vanaf zijn grens tot de volgende', () => {
    const waarden = [-5, 0, 56412.99, 56413, 58184.99, 58185, 900000].map(
      (inkomen) => uit(bron(MET_INKOMEN), inkomen).min,
    )
    expect(waarden).toEqual([96, 96, 96, 95.5, 95.5, 94.8, 94.8])
  })

  it('geeft van een inkomen dat nog niet vaststaat alleen de rijen waar het in kan vallen', () => {
    expect(uit(bron(MET_INKOMEN))).toMatchObject({ min: 94.8, max: 96 })
    expect(uit(bron(MET_INKOMEN), { min: 56500, max: 60000 })).toMatchObject({ min: 94.8, max: 95.5 })
    expect(uit(bron(MET_INKOMEN), { min: 57000, max: 58000 })).toMatchObject({ min: 95.5, max: 95.5 })
  })

  it('vraagt niet naar een inkomen dat in één rij blijft, ook niet als de waarde daar ruim is', () => {
    const ruim = [
      [0, 96, 96],
      [50000, { tussen: [90, 95] }, 95.6],
    ]
    const van = bron({
      ...regeling('vergoeding.eerste(maximum(0, aanvrager.inkomen))', { '2024-01-01': wet(ruim) }),
      recht_als: { alle_van: [{ voorwaarde: 'Het is veel.', toets: 'stap > 93%', bron: 'artikel 1' }] },
    })
    expect(uit(van, { min: 60000, max: 61000 })).toEqual({ min: 90, max: 95, nogNodig: [], teControleren: true })
    expect(uit(van, { min: 40000, max: 61000 })).toMatchObject({ min: 90, max: 96, nogNodig: ['aanvrager.inkomen'] })
    expect(uit(van, 40000)).toEqual({ min: 96, max: 96, nogNodig: [], teControleren: false })
  })

  it('rekent precies wat in een rij met een vast cijfer valt, en geeft niets waar het cijfer ruim is', () => {
    const ruim = [
      [0, 96],
      [50000, { tussen: [90, 95] }],
    ]
    const tabel = { op: 'euro_per_jaar', kolommen: { eerste: 'euro_per_jaar' } }
    const kennis = open(
      bron({
        bedragen: { vergoeding: vergoeding({ '2024-01-01': wet(ruim) }, tabel) },
        berekening: { uit: 'vergoeding.eerste(maximum(0, aanvrager.inkomen))' },
        uitkomst: { bedrag: 'uit' },
      }),
    )
    const bereken = (inkomen: number) =>
      kennis.bereken({
        datum: '2026-03-01',
        gegevens: {
          aanvrager: { inkomen, geboortedatum: '1990-05-01', verzekerd: true },
          partner: null,
          kinderen: [],
          medebewoners: [],
          woning: { soort: 'huur', huur: 500, schuld: 0 },
        },
      })
    expect(bereken(40000)).toMatchObject([{ recht: true, bedrag: 96 }])
    expect(bereken(60000)).toEqual([])
  })

  it('heeft per datum eigen rijen, en zonder rijen geen cijfers', () => {
    const vanaf = {
      '2025-01-01': wet(RIJEN, { te_controleren: 'ja' }),
      '2026-01-01': wet([[0, 50, 40]], { tot: '2026-12-31' }),
    }
    const van = bron(regeling('vergoeding.eerste(maximum(0, aanvrager.inkomen))', vanaf))
    expect(uit(van, 57000, '2025-12-31').min).toBe(95.5)
    expect(uit(van, 57000, '2026-01-01').min).toBe(50)
    const kennis = open(van)
    expect(kennis.controleer({ datum: '2027-01-01', gegevens: {} })).toHaveLength(1)
    expect(kennis.controleer({ datum: '2024-12-31', gegevens: {} })).toHaveLength(1)
  })

  it('is te controleren als de rijen van die datum dat zijn', () => {
    const van = bron({
      ...regeling('vergoeding.eerste(maximum(0, aanvrager.inkomen))', {
        '2024-01-01': wet(RIJEN, { te_controleren: 'ja' }),
      }),
      recht_als: { alle_van: [{ voorwaarde: 'Het is veel.', toets: 'stap > 95%', bron: 'artikel 1' }] },
    })
    expect(uit(van, 57000).teControleren).toBe(true)
  })

  it('kan van een gemeente zijn, en gedeeld door regelingen', () => {
    const eigen = { 'proef.vergoeding': { vanaf: { '2024-01-01': wet([[0, 10, 20]]) } } }
    const van = bron(
      {
        bedragen: { vergoeding: { ...vergoeding({ '2024-01-01': wet(RIJEN) }), gemeentelijk: 'ja' } },
        berekening: { stap: 'vergoeding.volgend(5) + gedeeld.deel(3)' },
      },
      {
        gemeenten: [{ bestand: 'gemeenten/aa.yaml', inhoud: { id: 'aa', naam: 'Aa', bedragen: eigen } }],
        bedragen: [
          {
            bestand: 'bedragen/proef.yaml',
            inhoud: {
              gedeeld: vergoeding(
                {
                  '2024-01-01': wet([
                    [-1, 1],
                    [3, 2],
                  ]),
                },
                { op: 'factor', kolommen: { deel: 'procent' } },
              ),
            },
          },
        ],
      },
    )
    const in_ = (gemeente?: string) =>
      open(van).bepaal({ datum: '2026-03-01', gegevens: {}, ...(gemeente && { gemeente }) }).uitkomsten[0]?.stappen[0]
        ?.min
    expect([in_(), in_('aa')]).toEqual([98, 22])
  })

  it('is per lid van een groep te gebruiken', () => {
    const van = bron({
      bedragen: {
        opslag: vergoeding(
          {
            '2024-01-01': wet([
              [0, 1],
              [100, 2.5],
            ]),
          },
          { op: 'uren_per_maand', kolommen: { bedrag: 'euro_per_uur' } },
        ),
      },
      berekening: {
        stap: { waarde: 'som(kinderen, opslag.bedrag(kind.uren) * kind.uren)', eenheid: 'euro_per_maand' },
      },
    })
    const stap = (kinderen: object[]) =>
      open(van).bepaal({ datum: '2026-03-01', gegevens: { kinderen: kinderen as { uren: number }[] } }).uitkomsten[0]
        ?.stappen[0]
    expect(stap([{ uren: 99.99 }, { uren: 100 }])).toMatchObject({ min: 349.99, max: 349.99 })
    expect(stap([{ uren: 50 }, {}])).toMatchObject({ min: 50, max: 800 })
  })
})

describe('een fout in een tabel', () => {
  const tabel = (rijen: unknown, vorm?: object) => melding({ t: vergoeding({ '2024-01-01': wet(rijen) }, vorm) })

  it.each([
    ['een te korte rij', [[0, 96]], 'rijen[1]: gevonden 2 waarden in een rij, verwacht er 3: vanaf, eerste, volgend.'],
    [
      'een dalende grens',
      [
        [0, 1, 1],
        [50, 1, 1],
        [40, 1, 1],
      ],
      'rijen[3][1]: gevonden `40`, verwacht meer dan 50, waar de rij ervoor begint.',
    ],
    [
      'twee keer dezelfde grens',
      [
        [0, 1, 1],
        [0, 2, 2],
      ],
      'rijen[2][1]: gevonden `0`, verwacht meer dan 0',
    ],
    ['een rij die geen rij is', [{ vanaf: 0 }], 'rijen[1]: gevonden een blok met velden, verwacht een lijst.'],
    ['een cel die geen getal is', [[0, 'veel', 1]], 'rijen[1][2]: gevonden `veel`, verwacht een getal.'],
    [
      'omgekeerde grenzen',
      [[0, { tussen: [2, 1] }, 1]],
      'rijen[1][2].tussen: gevonden een lijst, verwacht eerst de laagste',
    ],
    ['geen rijen', [], 'rijen: gevonden een lijst, verwacht minstens één rij.'],
  ])('%s', (_, rijen, verwacht) => {
    expect(tabel(rijen)).toContain(`bij bedragen.t.vanaf.2024-01-01.${verwacht}`)
  })

  it.each([
    [
      'een kolom zonder eenheid',
      { op: 'euro_per_jaar', kolommen: { a: null } },
      'tabel.kolommen.a: gevonden niets, verwacht een van euro',
    ],
    [
      'geen eenheid van het getal',
      { kolommen: { a: 'procent' } },
      'tabel: gevonden geen `op`, verwacht een regel `op: …`.',
    ],
    [
      'geen kolommen',
      { op: 'euro', kolommen: {} },
      'tabel.kolommen: gevonden een blok met velden, verwacht minstens één kolom',
    ],
    [
      'een kolom met een hoofdletter',
      { op: 'euro', kolommen: { A: 'procent' } },
      'tabel.kolommen.A: gevonden de naam `A`',
    ],
  ])('%s', (_, vorm, verwacht) => {
    expect(tabel([[0, 1]], vorm)).toContain(`bij bedragen.t.${verwacht}`)
  })

  it('is ook een getal dat onder de eerste rij kan komen, in een andere eenheid, of geen getal', () => {
    const t = { t: vergoeding({ '2024-01-01': wet(RIJEN) }) }
    expect(melding(t, { a: 't.eerste(aanvrager.inkomen)' })).toContain(
      'gevonden een getal dat tot -100000 kan gaan (`aanvrager.inkomen`), onder de eerste rij van `proef.t.eerste`, verwacht een getal vanaf 0. Schrijf `maximum(0, …)` om het getal, of begin de tabel lager.',
    )
    expect(melding(t, { a: 't.eerste(woning.huur)' })).toContain(
      'gevonden euro_per_maand (`woning.huur`), verwacht een getal in euro_per_jaar, waar de tabel op gaat.',
    )
    expect(melding(t, { a: 't.eerste' })).toContain(
      'gevonden `proef.t.eerste` zonder getal, verwacht een getal in euro_per_jaar erachter',
    )
    expect(melding(t, { a: 't.eerst(5)' })).toContain(
      'gevonden `t.eerst(…)`, verwacht een kolom van een tabel. Bedoelt u `t.eerste`?',
    )
    expect(melding(t, { a: 't.eerste(1, 2)' })).toContain('gevonden 2 waarden in')
  })
})
