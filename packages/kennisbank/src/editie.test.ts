import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Bouwresultaat, bouwEditie } from './editie.ts'
import { maakHeleProefbank } from './gereedschap/proefbank.ts'
import { WORTEL } from './wortel.ts'

test('the kennisbank is an editie without faults, with every text in Dutch and English, and those for citizens in Arabic', () => {
  const gebouwd = build()
  expect('fouten' in gebouwd ? gebouwd.fouten.map(({ melding }) => melding) : []).toEqual([])
})

test('the same files give the same hash, in another folder too', () => {
  expect(hashOf(bouwEditie(maakHeleProefbank()))).toBe(hashOf(build()))
})

test('another word gives another hash', () => {
  const wortel = maakHeleProefbank()
  edit(
    wortel,
    'begrippen/zorg.yaml',
    'Heeft u een Nederlandse zorgverzekering?',
    'Bent u verzekerd voor zorg in Nederland?',
  )
  expect(hashOf(bouwEditie(wortel))).not.toBe(hashOf(build()))
})

describe('A fault is told to the author in Dutch, with file and line', () => {
  const gevallen: { naam: string; bestand: string; van: string; naar: string; melding: RegExp }[] = [
    {
      naam: 'a fact that does not exist, with the one that was meant',
      bestand: 'regelingen/zorgtoeslag.yaml',
      van: 'toets: aanvrager.zorgverzekerd = ja',
      naar: 'toets: aanvrager.zorgverzekert = ja',
      melding:
        /^regelingen\/zorgtoeslag\.yaml:13, bij .*toets: gevonden `aanvrager\.zorgverzekert`, verwacht .*zorgverzekerd/,
    },
    {
      naam: 'euros per month next to euros per year',
      bestand: 'regelingen/huurtoeslag.yaml',
      van: 'woning.kale_huur, hoogste_huur',
      naar: 'woning.kale_huur, aanvrager.toetsingsinkomen',
      melding: /^regelingen\/huurtoeslag\.yaml:\d+, bij berekening\.rekenhuur.*euro_per_maand naast euro_per_jaar/,
    },
    {
      naam: 'a question that is missing for one of the persons',
      bestand: 'begrippen/zorg.yaml',
      van: '    partner: Heeft uw partner een Nederlandse zorgverzekering?\n',
      naar: '',
      melding: /^begrippen\/zorg\.yaml:\d+, bij zorgverzekerd\.vraag: gevonden geen vraag voor partner/,
    },
    {
      naam: 'a date that does not exist',
      bestand: 'bedragen/algemeen.yaml',
      van: '2028-01-01',
      naar: '2028-02-30',
      melding:
        /^bedragen\/algemeen\.yaml:\d+, bij aow_leeftijd\.vanaf\.2028-02-30.*: gevonden `2028-02-30`, verwacht een datum die bestaat/,
    },
    {
      naam: 'an organisatie that does not exist',
      bestand: 'regelingen/kinderbijslag.yaml',
      van: 'uitvoerder: svb',
      naar: 'uitvoerder: svp',
      melding:
        /^regelingen\/kinderbijslag\.yaml:4, bij uitvoerder: gevonden `svp`, verwacht een organisatie\. Bedoelt u `svb`\?$/,
    },
    {
      naam: 'an organisatie that does nothing',
      bestand: 'producten/post_doorsturen.yaml',
      van: 'organisatie: postnl',
      naar: 'organisatie: gemeente',
      melding:
        /^organisaties\/postnl\.yaml:1, bij id: gevonden een organisatie die niets doet, verwacht een product of regeling van deze organisatie\.$/,
    },
    {
      naam: 'a condition without the sentence for who does not meet it',
      bestand: 'regelingen/zorgtoeslag.yaml',
      van: '      anders: U zit niet in de gevangenis.\n',
      naar: '',
      melding:
        /^regelingen\/zorgtoeslag\.yaml:\d+, bij recht_als\.tenzij\[1\]\.anders: gevonden niets, verwacht een zin voor wie hier niet aan voldoet/,
    },
    {
      naam: 'a step that people see but that has no title',
      bestand: 'regelingen/kinderbijslag.yaml',
      van: '    titel: Kinderbijslag per kwartaal\n',
      naar: '',
      melding: /^regelingen\/kinderbijslag\.yaml:\d+, bij berekening\.per_kwartaal: gevonden geen `titel`/,
    },
    {
      naam: 'an earlier version that gives a step another title',
      bestand: 'regelingen/huurtoeslag_vanaf_2024.yaml',
      van: '    titel: Huurtoeslag per maand\n',
      naar: '    titel: Toeslag per maand\n',
      melding:
        /^regelingen\/huurtoeslag_vanaf_2024\.yaml:\d+: gevonden een andere tekst voor regeling\.huurtoeslag\.stap\.per_maand, verwacht dezelfde als in regelingen\/huurtoeslag\.yaml/,
    },
    {
      naam: 'a file that is no YAML',
      bestand: 'gemeenten/de_kempen.yaml',
      van: 'id: de_kempen',
      naar: 'id: "de_kempen',
      melding: /^gemeenten\/de_kempen\.yaml:\d+: gevonden .* op regel \d+, verwacht een YAML-bestand\.$/,
    },
  ]

  test.each(gevallen)('$naam', ({ bestand, van, naar, melding }) => {
    const wortel = maakHeleProefbank()
    edit(wortel, bestand, van, naar)
    expect(meldingen(bouwEditie(wortel))).toEqual([expect.stringMatching(melding)])
  })

  test('a text that is missing, in each language that needs it', () => {
    const wortel = maakHeleProefbank()
    const hulp = '  hulp: Het gaat om de basisverzekering.'
    edit(wortel, 'begrippen/zorg.yaml', hulp, `  vraag_gesproken: { partner: En uw partner? }\n${hulp}`)
    const id = String.raw`begrip\.zorgverzekerd\.vraag_gesproken\.partner`
    expect(meldingen(bouwEditie(wortel))).toEqual([
      expect.stringMatching(new RegExp(`^teksten/en, bij ${id}: gevonden geen Engelse tekst`)),
      expect.stringMatching(new RegExp(`^teksten/ar, bij ${id}: gevonden geen Arabische tekst`)),
    ])
  })

  test('an Arabic text that only medewerkers would read', () => {
    const wortel = maakHeleProefbank()
    edit(wortel, 'teksten/ar/themas.yaml', 'thema:\n', 'belscript: { opening: { titel: بداية } }\nthema:\n')
    expect(meldingen(bouwEditie(wortel))).toEqual([
      'teksten/ar, bij belscript.opening.titel: gevonden een Arabische tekst, verwacht een Nederlandse tekst voor inwoners met deze id.',
    ])
  })

  test('all faults come at once, over all files', () => {
    const wortel = maakHeleProefbank()
    edit(wortel, 'regelingen/zorgtoeslag.yaml', 'eenheid: factor', 'eenheid: faktor')
    edit(wortel, 'begrippen/zorg.yaml', 'thema: zorg', 'thema: zorgen')
    edit(wortel, 'gemeenten/utrecht.yaml', 'id: utrecht', 'id: utregt')
    expect(meldingen(bouwEditie(wortel)).map((melding) => melding.split(':')[0])).toEqual(
      expect.arrayContaining(['regelingen/zorgtoeslag.yaml', 'begrippen/zorg.yaml', 'gemeenten/utrecht.yaml']),
    )
  })
})

function build(): Bouwresultaat {
  return bouwEditie(WORTEL)
}

function hashOf(gebouwd: Bouwresultaat): string {
  return 'fouten' in gebouwd ? 'fouten' : gebouwd.editie.hash
}

function meldingen(gebouwd: Bouwresultaat): string[] {
  return 'fouten' in gebouwd ? gebouwd.fouten.map(({ melding }) => melding) : []
}

function edit(wortel: string, bestand: string, van: string, naar: string): void {
  const tekst = readFileSync(join(wortel, bestand), 'utf8')
  if (!tekst.includes(van)) throw new Error(`${bestand} does not hold ${van}`)
  writeFileSync(join(wortel, bestand), tekst.replace(van, naar))
}
