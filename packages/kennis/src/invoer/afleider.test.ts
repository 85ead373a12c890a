import { describe, expect, it } from 'vitest'
import type { Gegevens } from '../gegevens.ts'
import { bron, fouten, open } from '../proef/proef.ts'

const SAMENLEVEN = {
  soort: 'keuze',
  van: ['partner'],
  keuzes: ['gehuwd', 'contract', 'los'],
  thema: 'persoon',
  meta_begrip: 'ja',
}
const PARTNER = {
  soort: 'ja_nee',
  van: ['partner'],
  thema: 'persoon',
  volgt_uit: [
    { als: 'samenleven = gehuwd of samenleven = contract', dan: 'ja', bron: 'Awir, artikel 3' },
    { als: 'samenleven = los', dan: 'nee', bron: 'Awir, artikel 3' },
  ],
}
const HUISHOUDING = {
  soort: 'ja_nee',
  van: ['partner'],
  thema: 'persoon',
  volgt_uit: [{ als: 'samenleven = gehuwd', dan: 'ja', bron: 'Participatiewet, artikel 3' }],
}
const BEGRIPPEN = { samenleven: SAMENLEVEN, toeslagpartner: PARTNER, huishouding: HUISHOUDING }
const REGELING = {
  recht_als: {
    alle_van: [
      { voorwaarde: 'Samen.', toets: 'partner.toeslagpartner = ja', bron: 'artikel 1' },
      { voorwaarde: 'Huishouding.', toets: 'partner.huishouding = ja', bron: 'artikel 2' },
    ],
  },
}
const kennis = open(bron(REGELING, { extraBegrippen: BEGRIPPEN }))
const bepaal = (partner: Gegevens[string]) =>
  kennis.bepaal({ datum: '2026-03-01', gegevens: { partner } }).uitkomsten[0]
const vraag = (gegevens: Gegevens, overslaan?: string[]) =>
  kennis.volgendeVraag({ datum: '2026-03-01', gegevens }, overslaan ? { overslaan: new Set(overslaan) } : {})

describe('een meta-begrip', () => {
  it('vult in wat elke wet eruit laat volgen, en zegt volgens welk artikel', () => {
    expect(bepaal({ samenleven: 'gehuwd' })).toMatchObject({
      uitkomst: 'recht',
      nogNodig: [],
      afgeleid: [
        { gegeven: 'partner.toeslagpartner', uit: 'partner.samenleven', bron: 'Awir, artikel 3' },
        { gegeven: 'partner.huishouding', uit: 'partner.samenleven', bron: 'Participatiewet, artikel 3' },
      ],
    })
  })

  it('laat open wat een wet er niet uit laat volgen', () => {
    expect(bepaal({ samenleven: 'contract' })).toMatchObject({
      uitkomst: 'nog_nodig',
      nogNodig: ['partner.huishouding'],
    })
    expect(bepaal({ samenleven: 'los' })).toMatchObject({
      uitkomst: 'geen_recht',
      afgeleid: [{ gegeven: 'partner.toeslagpartner' }],
    })
  })

  it('wijkt altijd voor een antwoord dat gegeven is', () => {
    expect(bepaal({ samenleven: 'gehuwd', huishouding: false })).toMatchObject({ uitkomst: 'geen_recht', afgeleid: [] })
    expect(bepaal({ samenleven: 'gehuwd', huishouding: null })?.uitkomst).toBe('recht')
  })

  it('houdt zelf nooit iets open', () => {
    expect(bepaal({ toeslagpartner: true, huishouding: true })).toMatchObject({ uitkomst: 'recht', nogNodig: [] })
  })

  it('wordt gevraagd in de plaats van wat eruit kan volgen, één keer', () => {
    expect(vraag({ partner: {} })?.open).toEqual(['partner.samenleven'])
    expect(vraag({ partner: { samenleven: 'contract' } })?.open).toEqual(['partner.huishouding'])
    expect(vraag({ partner: {} }, ['partner.samenleven'])?.open).toEqual([
      'partner.toeslagpartner',
      'partner.huishouding',
    ])
    expect(vraag({ partner: { toeslagpartner: false } })).toBeNull()
    expect(vraag({})?.open).toEqual(['partner'])
  })

  it('wordt gecontroleerd zoals elk ander gegeven', () => {
    const fout = kennis.controleer({ datum: '2026-03-01', gegevens: { partner: { samenleven: 'verloofd' } } })
    expect(fout).toEqual([{ pad: 'partner.samenleven', melding: 'Verwacht een van gehuwd, contract, los.' }])
  })
})

describe('een meta-begrip van leden van een groep', () => {
  const klas = { soort: 'geheel_getal', van: ['kinderen'], bereik: [0, 8], thema: 'kinderen', meta_begrip: 'ja' }
  const geld = {
    soort: 'bedrag',
    van: ['kinderen'],
    eenheid: 'euro',
    bereik: [0, 100],
    thema: 'kinderen',
    volgt_uit: [
      { als: 'klas < 3', dan: 10, bron: 'artikel 1' },
      { als: 'klas >= 6', dan: 50.5, bron: 'artikel 2' },
    ],
  }
  const van = open(bron({ berekening: { stap: 'som(kinderen, kind.geld)' } }, { extraBegrippen: { klas, geld } }))
  const som = (kinderen: { klas?: number | { min: number; max: number }; geld?: number }[]) =>
    van.bepaal({ datum: '2026-03-01', gegevens: { kinderen } }).uitkomsten[0]?.stappen[0]

  it('geldt voor het lid dat het zegt, ook ongeveer als dat genoeg is', () => {
    expect(som([{ klas: 2 }, { klas: 6 }, { klas: 6, geld: 1 }])).toMatchObject({ min: 61.5, max: 61.5 })
    expect(som([{ klas: { min: 6, max: 8 } }])).toMatchObject({ min: 50.5, max: 50.5 })
    expect(som([{ klas: { min: 5, max: 8 } }])).toMatchObject({ min: 0, max: 100 })
  })
})

describe('een fout in volgt_uit', () => {
  const melding = (anders: object, extra: object = {}) =>
    fouten(bron({}, { extraBegrippen: { ...BEGRIPPEN, toeslagpartner: { ...PARTNER, ...anders }, ...extra } }))
      .map((fout) => fout.melding)
      .join('\n')
  const regel = (als: string, dan = 'ja') => ({ volgt_uit: [{ als, dan, bron: 'artikel 1' }] })

  it.each([
    [
      'een onbekend meta-begrip',
      regel('samenlevn = gehuwd'),
      '[1].als: gevonden `samenlevn`, verwacht een begrip met `meta_begrip: ja`. Bedoelt u `samenleven`?',
    ],
    [
      'een begrip van de wet',
      regel('huishouding = ja'),
      'gevonden `huishouding`, verwacht een begrip met `meta_begrip: ja`.',
    ],
    [
      'een onbekend antwoord',
      regel('samenleven = gehuwt'),
      'gevonden `gehuwt`, verwacht een van gehuwd, contract, los. Bedoelt u `gehuwd`?',
    ],
    [
      'een andere vorm',
      regel('samenleven'),
      'gevonden iets anders dan een vergelijking, verwacht een meta-begrip, `=` en een antwoord',
    ],
    ['niet-gelijk', regel('samenleven <> gehuwd'), 'gevonden `<>`, verwacht een meta-begrip'],
    [
      'een antwoord dat er niet is',
      regel('samenleven = gehuwd', 'misschien'),
      '[1].dan: gevonden `misschien`, verwacht ja of nee.',
    ],
    ['zonder bron', { volgt_uit: [{ als: 'samenleven = gehuwd', dan: 'ja' }] }, 'gevonden geen `bron`'],
    [
      'twee keer hetzelfde antwoord',
      { volgt_uit: [...PARTNER.volgt_uit, { als: 'samenleven = contract', dan: 'nee', bron: 'artikel 9' }] },
      'volgt_uit: gevonden een lijst, verwacht voor elk antwoord één regel; bij `artikel 9` volgt er al iets uit.',
    ],
    [
      'een persoon die het antwoord niet geeft',
      { van: ['aanvrager'] },
      'gevonden `samenleven`, dat aanvrager niet heeft, verwacht een meta-begrip met `van: [aanvrager]`.',
    ],
    [
      'een meta-begrip dat zelf volgt',
      { meta_begrip: 'ja' },
      'volgt_uit: gevonden een lijst, verwacht niets; uit een meta-begrip volgt iets',
    ],
  ])('%s', (_, anders, verwacht) => {
    expect(melding(anders)).toContain('begrippen/proef.yaml, bij toeslagpartner')
    expect(melding(anders)).toContain(verwacht)
  })

  it('is ook een wet die een meta-begrip zelf leest', () => {
    const recht_als = { alle_van: [{ voorwaarde: 'x', toets: 'partner.samenleven = gehuwd', bron: 'artikel 1' }] }
    expect(fouten(bron({ recht_als }, { extraBegrippen: BEGRIPPEN }))[0]?.melding).toContain(
      'gevonden `partner.samenleven`, een meta-begrip, verwacht een begrip van de wet, dat eruit kan volgen.',
    )
  })
})
