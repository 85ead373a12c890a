import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { EENHEDEN } from '@loket/kennis/bouw/eenheden'
import { SOORTEN, VELDEN as BEGRIPVELDEN } from '@loket/kennis/compileer/begrippen'
import { VELDEN as CIJFERVELDEN } from '@loket/kennis/compileer/cijfers'
import { GELDIGVELDEN } from '@loket/kennis/compileer/reeks'
import { STAPVELDEN, TOETSVELDEN, VELDEN as REGELINGVELDEN } from '@loket/kennis/compileer/regelingbron'
import { VELDEN as TABELVELDEN } from '@loket/kennis/compileer/tabellen'
import { PEILDATA } from '@loket/kennis/datum'
import { KRACHT } from '@loket/kennis/taal/ontleed'
import { FUNCTIES } from '@loket/kennis/taal/vertaal'
import { describe, expect, it, test } from 'vitest'
import { WORTEL } from '../wortel.ts'
import { vulIn } from './blok.ts'
import { listPaginas, MAP } from './paginas.ts'
import { reken } from './reken.ts'

const lees = (naam: string) => readFileSync(join(MAP, naam), 'utf8')
const LINKS = listPaginas().map((naam) => `packages/kennis/taal/${naam}`)
/** As the anchors are made of the headings. */
const listKoppen = (tekst: string) =>
  [...tekst.matchAll(/^#+ (.+)$/gm)].map(([, kop = '']) =>
    kop
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  )
const BLADZIJDEN = listPaginas().filter((naam) => naam !== 'README.md')

describe('Een bladzijde over de regeltaal', () => {
  test.each(BLADZIJDEN)('%s: elk voorbeeld geeft wat er staat', (naam) => {
    expect(vulIn(lees(naam), reken)).toBe(lees(naam))
  })

  test.each(BLADZIJDEN)('%s zegt waarvoor, hoe het leest, wat het geeft en wat er misgaat', (naam) => {
    const tekst = lees(naam)
    for (const deel of ['**Waarvoor.**', '**Zo leest u het.**', '**Veelgemaakte fouten.**', '\ngeeft: ', '\nmelding: '])
      expect(tekst).toContain(deel)
  })

  it('staat in de inhoudsopgave', () => {
    const genoemd = [...lees('README.md').matchAll(/\]\(([a-z-]+\.md)\)/g)].map(([, naam]) => naam)
    expect(new Set(genoemd)).toEqual(new Set(BLADZIJDEN))
  })
})

test.each(['README.md', 'CONTRIBUTING.md', 'packages/kennisbank/README.md', 'packages/kennis/TAAL.md', ...LINKS])(
  '%s: elke verwijzing komt ergens uit',
  (bestand) => {
    const hier = join(WORTEL, '../..', bestand)
    const dood = [...readFileSync(hier, 'utf8').matchAll(/\]\((?!https?:|mailto:)([^)#]*)(?:#([^)]+))?\)/g)].flatMap(
      ([link, pad = '', kop]) => {
        const doel = pad === '' ? hier : join(dirname(hier), pad)
        if (!existsSync(doel)) return [link]
        return kop === undefined || listKoppen(readFileSync(doel, 'utf8')).includes(kop) ? [] : [link]
      },
    )
    expect(dood).toEqual([])
  },
)

describe('Samen noemen de bladzijden', () => {
  const alles = BLADZIJDEN.map(lees).join('\n')
  const woordenVan = new Set(alles.split(/[^a-z0-9_]+/))
  const ongenoemd = (woorden: Iterable<string>) =>
    [...woorden].filter((woord) => !(/^[a-z_]+$/.test(woord) ? woordenVan.has(woord) : alles.includes(woord)))

  it.each([
    ['elke functie', FUNCTIES.keys()],
    ['elk teken en voegwoord', [...Object.keys(KRACHT), 'niet', 'als', 'dan', 'anders', 'ja', 'nee']],
    ['elke eenheid', EENHEDEN],
    ['elke peildatum', PEILDATA],
    ['elke soort begrip', SOORTEN],
    ['elk veld van een begrip', BEGRIPVELDEN],
    ['elk veld van een regeling', REGELINGVELDEN],
    ['elk veld van een voorwaarde', TOETSVELDEN],
    ['elk veld van een stap', STAPVELDEN],
    ['elk veld van een bedrag of tabel', [...CIJFERVELDEN, ...TABELVELDEN, ...GELDIGVELDEN]],
  ])('%s', (_, woorden) => {
    expect(ongenoemd(woorden)).toEqual([])
  })
})

test('an example that says something else is corrected, and one that is wrong stops the page', () => {
  const blok = (soort: string, ...regels: string[]) => ['```' + soort, ...regels, '```'].join('\n')
  const som = (uitkomst: number) => blok('berekening', '1 + 1', 'eenheid: factor', '', `geeft: ${uitkomst}`)
  expect(vulIn(som(3), reken)).toBe(som(2))
  expect(() => vulIn(blok('toets', '1 +'), reken)).toThrow('gevonden het einde')
  expect(() => vulIn(blok('toets fout', '1 < 2'), reken)).toThrow('geeft geen fout')
})
