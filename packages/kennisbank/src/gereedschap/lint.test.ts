import { expect, test } from 'vitest'
import { bouwEditie } from '../editie.ts'
import { leesBron, type Regelbron } from './bronnen.ts'
import { lint } from './lint.ts'
import { lintCijfers } from './lint-cijfers.ts'
import { lintFeiten } from './lint-feiten.ts'
import { lintGevallen } from './lint-gevallen.ts'
import { lintTakken } from './lint-takken.ts'
import { lintVerwijzingen } from './lint-verwijzingen.ts'
import { lintVoorwaarden } from './lint-voorwaarden.ts'
import { maakHeleProefbank, maakProefbank } from './proefbank.ts'
import { WORTEL } from '../wortel.ts'

test('De kennisbank heeft geen fouten voor de lint', () => {
  const { regels } = lint([], WORTEL)
  expect(regels.filter((regel) => regel.startsWith('fout'))).toEqual([])
}, 120_000)

test('a geval that an earlier one always takes is unreachable', () => {
  const bron = lees([
    'regelingen/zorgtoeslag.yaml',
    '      - { als: aanvrager.woonland = duitsland',
    '      - { als: woning.kale_huur >= 0, dan: 1 }\n      - { als: aanvrager.woonland = duitsland',
  ])
  expect(lintTakken(bron).map(({ wat }) => wat)).toEqual([
    '`woning.kale_huur >= 0` kan hier nooit niet kloppen',
    '`aanvrager.woonland = duitsland` kan hier nooit kloppen',
    '`aanvrager.woonland = duitsland` kan hier nooit niet kloppen',
  ])
})

test('a figure with days without a value, or with two, is a fault; one to check is a note', () => {
  const dag = (einde: string) =>
    lees(['bedragen/toeslagen.yaml', '2024-01-01: { waarde: 26819,', `2024-01-01: { waarde: 26819, tot: ${einde},`])
  const fouten = (bron: Regelbron) => lintCijfers(bron).flatMap(({ soort, wat }) => (soort === 'fout' ? [wat] : []))
  expect(fouten(dag('2024-12-31'))).toEqual([])
  expect(fouten(dag('2024-11-30'))).toEqual(['geen waarde van 2024-12-01 tot 2025-01-01'])
  expect(fouten(dag('2025-01-31'))).toEqual(['loopt tot 2025-01-31, maar op 2025-01-01 begint een ander'])
  expect(lintCijfers(dag('2024-12-31'))).toContainEqual(
    expect.objectContaining({ soort: 'let op', wat: 'te controleren' }),
  )
})

test('a geval that is taken, overlaps or leaves one number out is named with what is wrong', () => {
  const leeftijd = 'leeftijd(aanvrager.geboortedatum)'
  const inkomen = 'aanvrager.toetsingsinkomen'
  const bron = lees([
    'regelingen/zorgtoeslag.yaml',
    'berekening:\n',
    `berekening:
  goed: { waarde: "als ${leeftijd} < 18 dan 1 anders als ${leeftijd} < 21 dan 2 anders 3", eenheid: factor }
  weg: { waarde: "als ${leeftijd} < 21 dan 1 anders als ${leeftijd} <= 20 dan 2 anders 3", eenheid: factor }
  samen:
    gevallen:
      - { als: ${inkomen} <= 100, dan: 1 }
      - { als: ${inkomen} >= 100, dan: 2 }
      - { anders: 3 }
    eenheid: factor
  gat: { waarde: "als ${inkomen} < 100 dan 1 anders als ${inkomen} > 100 dan 2 anders 3", eenheid: factor }
  twee_keer: { waarde: "als aanvrager.zorgverzekerd dan 1 anders als aanvrager.zorgverzekerd dan 2 anders 3", eenheid: factor }
  keuze: { waarde: "als aanvrager.woonland <> belgie dan 1 anders als aanvrager.woonland = duitsland dan 2 anders 3", eenheid: factor }
`,
  ])
  expect(lintGevallen(bron).map(({ soort, pad, wat }) => `${soort} ${pad.join('.')}: ${wat}`)).toEqual([
    `fout berekening.weg.waarde: \`${leeftijd} <= 20\` kan hier nooit kloppen: de gevallen ervoor nemen alles`,
    `let op berekening.samen.gevallen.1.als: \`${inkomen} >= 100\` klopt ook bij precies 100, waar een eerder geval geldt`,
    'let op berekening.gat.waarde: bij precies 100 klopt geen van de gevallen, en ernaast wel',
    'fout berekening.twee_keer.waarde: `aanvrager.zorgverzekerd` kan hier nooit kloppen: de gevallen ervoor nemen alles',
    'fout berekening.keuze.waarde: `aanvrager.woonland = duitsland` kan hier nooit kloppen: de gevallen ervoor nemen alles',
  ])
})

test('conditions that exclude one another, or say nothing beside another, are named', () => {
  const inkomen = 'aanvrager.toetsingsinkomen'
  const deel = (toets: string) => `    - { voorwaarde: A., anders: B., toets: ${toets}, bron: artikel 1 }\n`
  const bron = lees([
    'regelingen/zorgtoeslag.yaml',
    '  alle_van:\n',
    [
      '  alle_van:\n',
      deel(`${inkomen} > 100`),
      deel(`${inkomen} > 200 en aanvrager.zorgverzekerd`),
      deel(`${inkomen} <= 100`),
      deel('aanvrager.zorgverzekerd'),
      deel('aanvrager.woonland = belgie of aanvrager.woonland <> duitsland'),
    ].join(''),
  ])
  expect(lintVoorwaarden(bron).map(({ soort, pad, wat }) => `${soort} ${pad.join('.')}: ${wat}`)).toEqual([
    `let op recht_als.alle_van.1.toets: \`${inkomen} > 100\` zegt niets naast \`${inkomen} > 200\``,
    `fout recht_als.alle_van.2.toets: \`${inkomen} > 100\` en \`${inkomen} <= 100\` kunnen niet samen kloppen`,
    `fout recht_als.alle_van.2.toets: \`${inkomen} > 200\` en \`${inkomen} <= 100\` kunnen niet samen kloppen`,
    'let op recht_als.alle_van.3.toets: `aanvrager.zorgverzekerd` staat er twee keer',
    'let op recht_als.alle_van.4.toets: `aanvrager.woonland = belgie` zegt niets naast `aanvrager.woonland <> duitsland`',
  ])
})

test('a question for nothing and a link to nothing are named', () => {
  const wortel = maakHeleProefbank(
    ['vraagpatronen/rondkomen.yaml', 'vragen:\n', 'vragen:\n  - partner.aow_verzekerde_jaren\n'],
    ['zoekvragen/meten.yaml', 'goed: [product.grofvuil] }', 'goed: [product.grofvul] }'],
    ['valkuilen.yaml', 'kinderbijslag tellen niet mee, want', 'kinderbijslag tellen mee, want'],
    ['gelijkwaardig.yaml', 'berekening.kind_tot_12.waarde', 'berekening.kind_tot_13.waarde'],
  )
  const gebouwd = bouwEditie(wortel)
  const bron = leesBron(wortel)
  if ('fouten' in gebouwd || 'fouten' in bron) throw new Error('the copy is right')
  const gevonden = [...lintFeiten(bron, gebouwd.editie, wortel), ...lintVerwijzingen(bron, gebouwd.editie, wortel)]
  expect(gevonden.map(({ soort, bestand, wat }) => `${soort} ${bestand}: ${wat}`)).toEqual([
    'let op begrippen/persoon.yaml: niets gebruikt medebewoner.studiefinanciering',
    'let op vraagpatronen/rondkomen.yaml: partner.aow_verzekerde_jaren wordt gevraagd, en niets gebruikt het',
    'fout valkuilen.yaml: geen voorbeeld “Toeslagen en kinderbijslag tellen mee, want die staan niet in het inkomen per maand” van aio',
    'fout zoekvragen/meten.yaml: `product.grofvul` bestaat niet',
    'fout gelijkwaardig.yaml: “regelingen/individuele_inkomenstoeslag.yaml berekening.kind_tot_13.waarde” bestaat niet',
  ])
})

test('a missing source or range, and a row of a table that does not follow, are faults', () => {
  const { regels, fout } = lint(
    [],
    maakHeleProefbank(
      ['bedragen/kinderopvang.yaml', '[28298, 95.5, 95.6]', '[0, 95.5, 95.6]'],
      ['bedragen/toeslagen.yaml', 'waarde: 28406, bron: ', 'waarde: 28406, brom: '],
      ['begrippen/belasting.yaml', '  bereik: [0, 10000]\n', ''],
    ),
  )
  expect(fout).toBe(true)
  expect(regels).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^bedragen\/kinderopvang\.yaml:12, .* gevonden `0`, verwacht meer dan 0/),
      expect.stringMatching(/^bedragen\/toeslagen\.yaml:8, .* gevonden geen `bron`/),
      expect.stringMatching(/^begrippen\/belasting\.yaml:\d+, .* gevonden geen `bereik`/),
    ]),
  )
})

test('a text without translation is a fault', () => {
  const { regels, fout } = lint([], maakHeleProefbank(['teksten/en/themas.yaml', '  zorg: Health and care\n', '']))
  expect(fout).toBe(true)
  expect(regels).toEqual([expect.stringContaining('thema.zorg: gevonden geen Engelse tekst')])
})

function lees(...wijzigingen: Parameters<typeof maakProefbank>): Regelbron {
  const bron = leesBron(maakProefbank(...wijzigingen))
  if ('fouten' in bron) throw new Error(bron.fouten.join('\n'))
  return bron
}
