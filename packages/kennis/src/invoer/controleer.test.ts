import { describe, expect, it } from 'vitest'
import { bron, open } from '../proef/proef.ts'

const kennis = open(
  bron({}, { gemeenten: [{ bestand: 'g.yaml', inhoud: { id: 'voorbeeldstad', naam: 'Voorbeeldstad' } }] }),
)
const fouten = (gegevens: unknown, rest = {}) => kennis.controleer({ datum: '2026-03-01', gegevens, ...rest })
const meldingen = (gegevens: unknown, rest = {}) => fouten(gegevens, rest).map((fout) => `${fout.pad}: ${fout.melding}`)

describe('controleer', () => {
  it('laat door wat klopt, ook wat onbekend, afwezig of ongeveer is', () => {
    expect(fouten({})).toEqual([])
    expect(fouten({ aanvrager: null, partner: null, kinderen: [], woning: { huur: null } })).toEqual([])
    expect(
      fouten({
        aanvrager: { inkomen: { min: 20_000, max: 25_000.5 }, geboortedatum: '2026-03-01', verzekerd: false },
        partner: { inkomen: -12.34 },
        kinderen: [{ uren: 0.07 }, {}],
        woning: { soort: 'huur', schuld: 12.5 },
      }),
    ).toEqual([])
  })

  it('noemt alle fouten tegelijk, elk met zijn pad', () => {
    expect(
      meldingen({
        aanvrager: { inkomen: '100', verzekerd: 'ja', geboortedatum: '1990-02-30', woonlnd: 'nederland' },
        partner: [],
        kinderen: [{ uren: 300.01, kinderbijslag: 1 }, null],
        medebewoners: Array.from({ length: 9 }, () => ({})),
        woning: { soort: 'hut', huur: 10.001 },
        hond: {},
      }),
    ).toEqual([
      'hond: Dit gegeven is niet bekend.',
      'aanvrager.woonlnd: Dit gegeven is niet bekend. Bedoelt u `woonland`?',
      'aanvrager.geboortedatum: Verwacht een dag die bestaat, als jjjj-mm-dd.',
      'aanvrager.inkomen: Verwacht een getal, of `min` en `max`.',
      'aanvrager.verzekerd: Verwacht true (ja) of false (nee).',
      'partner: Verwacht een object met feiten.',
      'kinderen[0].kinderbijslag: Verwacht true (ja) of false (nee).',
      'kinderen[0].uren: Verwacht een getal van 0 tot en met 300.',
      'kinderen[1]: Verwacht een object met feiten.',
      'medebewoners: Verwacht hoogstens 8, gevonden 9.',
      'woning.soort: Verwacht een van huur, koop, kamer.',
      'woning.huur: Verwacht hoogstens twee cijfers achter de komma.',
    ])
  })

  it('weigert een bereik dat omgekeerd, half of ruimer dan het begrip is', () => {
    expect(meldingen({ woning: { huur: { min: 5, max: 4 } } })).toEqual([
      'woning.huur: Verwacht een `min` die niet groter is dan `max`.',
    ])
    expect(meldingen({ woning: { huur: { min: 5 } } })).toEqual([
      'woning.huur.max: Verwacht een getal, of `min` en `max`.',
    ])
    expect(meldingen({ woning: { huur: { min: -1, max: 4, midden: 2 } } })).toEqual([
      'woning.huur.midden: Verwacht alleen `min` en `max`.',
      'woning.huur.min: Verwacht een getal van 0 tot en met 5000.',
    ])
  })

  it('weigert een geboortedatum na de datum van de bepaling', () => {
    expect(meldingen({ aanvrager: { geboortedatum: '2026-03-02' } })).toEqual([
      'aanvrager.geboortedatum: Verwacht een dag van 1900-01-01 tot en met 2026-03-01.',
    ])
  })

  it('weigert getallen die geen getal zijn', () => {
    expect(fouten({ woning: { huur: NaN } })).toHaveLength(1)
    expect(fouten({ woning: { huur: Infinity } })).toHaveLength(1)
    expect(fouten({ woning: { huur: 1e300 } })).toHaveLength(1)
  })

  it('weigert wat geen invoer is', () => {
    for (const onzin of [null, undefined, 'x', 7, []]) expect(kennis.controleer(onzin)).toHaveLength(1)
    expect(kennis.controleer({}).map((fout) => fout.pad)).toEqual(['datum', 'gegevens'])
    expect(kennis.controleer({ datum: '2026-02-29', gegevens: {} }).map((fout) => fout.pad)).toEqual(['datum'])
  })

  it('kent alleen zijn eigen gemeenten', () => {
    expect(fouten({}, { gemeente: 'voorbeeldstad' })).toEqual([])
    expect(meldingen({}, { gemeente: 'voorbeeldstat' })).toEqual([
      'gemeente: Deze gemeente is niet bekend. Bedoelt u `voorbeeldstad`?',
    ])
    expect(fouten({}, { gemeente: 12 })).toHaveLength(1)
    expect(fouten({}, { gemeente: 'constructor' })).toHaveLength(1)
  })

  it('trapt niet in namen die elk object heeft', () => {
    const invoer: unknown = JSON.parse(
      '{"datum":"2026-03-01","gegevens":{"__proto__":{},"aanvrager":{"__proto__":{"inkomen":1},"constructor":1}}}',
    )
    expect(kennis.controleer(invoer).map((fout) => fout.pad)).toEqual([
      '__proto__',
      'aanvrager.__proto__',
      'aanvrager.constructor',
    ])
  })
})
