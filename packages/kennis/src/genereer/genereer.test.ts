import { describe, expect, it } from 'vitest'
import { compileer } from '../compileer.ts'
import type { Kennisbron } from '../kennisbron.ts'
import { openKennis } from '../kennis.ts'
import type { Regelpakket } from '../pakket.ts'
import { openGeneraat } from '../proef/generaat.ts'
import { DATUMS, grootBron } from '../proef/groot.ts'
import { huishouden, metMeta } from '../proef/huishouden.ts'
import { bron } from '../proef/proef.ts'
import { Toeval } from '../proef/toeval.ts'
import { genereer, leesUitslagen } from './genereer.ts'
import { rijlader, vulKolommen } from './kolommen.ts'

const pakket = pakketVan(grootBron())

function pakketVan(van: Kennisbron): Regelpakket {
  const uit = compileer(van)
  if ('fouten' in uit) throw new Error(uit.fouten.map(({ melding }) => melding).join('\n'))
  return uit.pakket
}

/** Households for which generated text and interpreter differ, both one by one and in columns. */
async function verschillen(van: Regelpakket, datum: string, keuze: { gemeente?: string; meestPerFunctie?: number }) {
  const { generaat, module } = await openGeneraat(van, { datum, ...keuze })
  const huishoudens = Array.from({ length: 300 }, (_, i) => {
    const toeval = new Toeval(i)
    const gegevens = huishouden(van, datum, toeval)
    return i % 3 === 0 ? metMeta(van, gegevens, toeval) : gegevens
  })
  const laad = rijlader(van)
  const rij = new Float64Array(2 * generaat.uitkomsten.length)
  const kolommen = [...rij].map(() => new Float64Array(huishoudens.length))
  module.kolommen(vulKolommen(van, datum, huishoudens), kolommen, 0, huishoudens.length)
  const kennis = openKennis(van)
  return huishoudens.filter((gegevens, i) => {
    module.huishouden(laad(datum, gegevens), rij)
    const { gemeente } = keuze
    const verwacht = JSON.stringify(kennis.bereken({ datum, gegevens, ...(gemeente !== undefined && { gemeente }) }))
    const uit = [rij, kolommen.map((kolom) => kolom[i] ?? NaN)].map((een) => leesUitslagen(generaat, een))
    return uit.some((een) => JSON.stringify(een) !== verwacht)
  })
}

describe('generated text', () => {
  it.each(DATUMS)('gives what the interpreter gives on %s', async (datum) => {
    expect(await verschillen(pakket, datum, {})).toEqual([])
  })

  it('fills in the figures of a gemeente', async () => {
    expect(await verschillen(pakket, '2026-03-01', { gemeente: 'voorbeeldstad' })).toEqual([])
  })

  it.each([1, 3, 8, 20])('gives the same when cut into functions of %i operations', async (meestPerFunctie) => {
    expect(await verschillen(pakket, '2026-03-01', { meestPerFunctie })).toEqual([])
  })

  it('leaves open what rests on a figure of which only bounds are known, and nothing else', async () => {
    const ruim = pakketVan(
      bron({
        bedragen: {
          factor: { eenheid: 'procent', vanaf: { '2024-01-01': { tussen: [70, 90], bron: 'geen' } } },
          deler: { eenheid: 'euro_per_maand', vanaf: { '2024-01-01': { tussen: [900, 1100], bron: 'geen' } } },
        },
        recht_als: {
          alle_van: [
            { voorwaarde: 'Het klopt.', toets: 'deel >= 1 of aanvrager.verzekerd = ja', bron: 'artikel 1' },
            {
              voorwaarde: 'Het is niet gelijk.',
              toets: 'niet (factor = 80%)  of woning.soort = huur',
              bron: 'artikel 2',
            },
          ],
        },
        berekening: {
          veel: { waarde: 'factor * 0.123456789012 * woning.schuld * 0.987654321987', eenheid: 'procent' },
          deel: { waarde: 'afgerond_omlaag((woning.huur - 500) / deler, 1)', eenheid: 'factor' },
          rest: { waarde: 'woning.huur - deler * deel', eenheid: 'euro_per_maand' },
          hoog: {
            waarde:
              'afgerond(als woning.soort = koop dan maximum(0, rest * factor + rest * veel * 3.14159265) anders woning.huur, 1)',
            eenheid: 'euro_per_maand',
          },
        },
        uitkomst: { bedrag: 'hoog' },
      }),
    )
    expect(await verschillen(ruim, '2026-03-01', {})).toEqual([])
  })

  it('rounds away from zero, below zero too', async () => {
    const berekening = {
      half: { waarde: 'afgerond((woning.huur - 2000) / 2, 0.01)', eenheid: 'euro_per_maand' },
      hoogste: { waarde: '3000 + half', eenheid: 'euro_per_maand' },
    }
    const halven = pakketVan(bron({ berekening, uitkomst: { bedrag: 'hoogste' } }))
    expect(await verschillen(halven, '2026-03-01', {})).toEqual([])
  })

  it('needs no bytecode for a day without rules', () => {
    expect(genereer(pakket, { datum: '2020-01-01' })).toBeNull()
  })

  it('is the same text every time', () => {
    const keuze = { datum: '2026-03-01', gemeente: 'voorbeeldstad' }
    expect(genereer(pakket, keuze)).toEqual(genereer(pakket, keuze))
  })

  it('refuses a household of which something is unknown', () => {
    expect(() => vulKolommen(pakket, '2026-03-01', [{}])).toThrow('Niet alles is bekend')
  })

  it('refuses bytecode it does not know', () => {
    const programmas = pakket.programmas.map((programma) => ({ ...programma, code: [99, ...programma.code.slice(1)] }))
    expect(() => genereer({ ...pakket, programmas }, { datum: '2026-03-01' })).toThrow('operation 99 is unknown')
  })
})
