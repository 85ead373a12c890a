import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileer } from '../compileer.ts'
import { bron, fouten, open } from '../proef/proef.ts'
import { deelOmhoog, deelOmlaag, deelRond } from './delen.ts'
import { grensGroot, rekenGroot, type Ruimte } from './groot.ts'
import { GROOT } from './grootblok.ts'

const OPS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
const delend = (op: number) => op >= 10
const geheel = fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n })

describe('big integers', () => {
  it('divide as doubles do, where doubles can', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 1000 }), (t, n) => {
        const groot = [10, 11, 12].map((op) => Number(rekenGroot(op, BigInt(t), BigInt(n), 0n)))
        expect(groot).toEqual([deelOmlaag, deelOmhoog, deelRond].map((deel) => deel(t, n) + 0))
      }),
    )
  })

  it('stay within their bounds', () => {
    const ruimte = fc
      .tuple(geheel, geheel, geheel)
      .map((rij) => rij.toSorted((a, b) => (a < b ? -1 : Number(a > b))))
      .map(([laag = 0n, midden = 0n, hoog = 0n]) => ({ laag, midden, hoog }))
    fc.assert(
      fc.property(fc.constantFrom(...OPS), ruimte, ruimte, ruimte, (op, eerste, tweede, derde) => {
        const { laag: al, midden: a, hoog: ah } = eerste
        const { laag: bl, midden: b, hoog: bh } = tweede
        const { laag: cl, midden: c, hoog: ch } = derde
        const [onder, midden, boven] = delend(op)
          ? [abs(bl), abs(bl) + abs(b), abs(bl) + abs(b) + abs(bh)]
          : [bl, b, bh]
        const grens: Ruimte = grensGroot(op, [al, ah], [onder, boven], [cl, ch])
        const uit = rekenGroot(op, a, midden, c)
        expect(grens[0] <= uit && uit <= grens[1]).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

const abs = (getal: bigint): bigint => (getal < 0n ? -getal : getal) + 1n

describe('een tussenuitkomst die niet in 2^53 past', () => {
  const regeling = {
    bedragen: {
      factor_a: { eenheid: 'euro_per_maand', vanaf: { '2024-01-01': { waarde: 0.000000438698, bron: 'wet' } } },
      factor_b: { eenheid: 'euro_per_maand', vanaf: { '2024-01-01': { waarde: -0.001385566, bron: 'wet' } } },
      een_euro: { eenheid: 'euro_per_jaar', vanaf: { '2024-01-01': { waarde: 1, bron: 'wet' } } },
    },
    berekening: {
      los: { waarde: 'aanvrager.inkomen / een_euro', eenheid: 'factor' },
      normhuur: {
        waarde: 'afgerond_omhoog(factor_a * los * los + factor_b * los, 0.01)',
        eenheid: 'euro_per_maand',
      },
    },
    uitkomst: { bedrag: 'normhuur' },
  }
  const kennis = open(bron(regeling))
  const bedrag = (inkomen: number | { min: number; max: number } | null) =>
    kennis.bepaal({ datum: '2026-03-01', gegevens: { aanvrager: { inkomen } } }).uitkomsten[0]?.bedrag

  /** The old quadratic norm rent in hundred-thousand-billionths of a cent, and up to whole cents. */
  function normhuur(centen: bigint): number {
    const teller = 438698n * centen * centen - 1385566000n * 100n * centen
    const noemer = 10n ** 14n
    const q = teller / noemer
    return Number(teller > 0n && q * noemer !== teller ? q + 1n : q) / 100
  }

  it.each([0, 1, 22700.01, 59999.99, 123456.78, 1e6, -100000])('wordt exact uitgerekend: inkomen %d', (inkomen) => {
    const verwacht = normhuur(BigInt(Math.round(inkomen * 100)))
    expect(bedrag(inkomen)).toMatchObject({ min: verwacht, max: verwacht })
  })

  it('heeft grenzen die elke waarde bevatten', () => {
    const ruim = bedrag({ min: 20000, max: 60000 })
    for (const inkomen of [20000, 31234.56, 60000]) {
      const precies = normhuur(BigInt(Math.round(inkomen * 100)))
      expect((ruim?.min ?? 0) <= precies && precies <= (ruim?.max ?? 0)).toBe(true)
    }
    expect(bedrag(null)?.max).toBeGreaterThan(400_000)
  })

  it('kost alleen waar het moet een bewerking op grote getallen', () => {
    const uit = compileer(bron(regeling))
    if ('fouten' in uit) throw new Error(uit.fouten.map(({ melding }) => melding).join('\n'))
    const [programma] = uit.pakket.programmas
    const ops = programma?.code.filter((_, i) => i % 5 === 0) ?? []
    expect(ops.filter((op) => op === GROOT)).toHaveLength(1)
  })

  it('vraagt niet naar wat er niet meer toe doet', () => {
    const keuze = open(
      bron({
        ...regeling,
        berekening: {
          ...regeling.berekening,
          normhuur: {
            waarde:
              'afgerond(als aanvrager.verzekerd dan factor_a * los * los * los anders factor_b * woning.schuld * 1234567.89123, 0.01)',
            eenheid: 'euro_per_maand',
          },
        },
      }),
    )
    const nodig = (verzekerd: boolean | null) =>
      keuze.bepaal({ datum: '2026-03-01', gegevens: { aanvrager: { verzekerd } } }).uitkomsten[0]?.nogNodig
    expect(nodig(true)).toEqual(['aanvrager.inkomen'])
    expect(nodig(false)).toEqual(['woning.schuld'])
    expect(nodig(null)).toEqual(['aanvrager.inkomen', 'aanvrager.verzekerd', 'woning.schuld'])
  })

  it('is een fout als de uitkomst zelf te groot is om te tonen', () => {
    const groot = { waarde: 'factor_a * los * los * los * los', eenheid: 'euro_per_maand' }
    const [fout] = fouten(bron({ ...regeling, berekening: { ...regeling.berekening, groot } }))
    expect(fout?.melding).toBe(
      'regelingen/proef.yaml, bij berekening.groot: gevonden een uitkomst die tot 18 cijfers lang kan worden, verwacht een uitkomst van hoogstens 13 cijfers voor de komma. Maak het bereik van een begrip kleiner, of zet `minimum(…)` om de uitkomst.',
    )
  })
})
