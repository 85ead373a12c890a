import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { TALEN } from './editie.ts'
import { maakHeleProefbank } from './gereedschap/proefbank.ts'
import { hashOf } from './hash.ts'
import { publiceer } from './publiceer.ts'

const TEKSTEN = TALEN.map((taal) => `teksten.${taal}.json`)

describe('A build with a fault writes nothing and leaves what was built before', () => {
  it.each([
    ['a file that is no YAML', 'gemeenten/de_kempen.yaml', 'id: de_kempen', 'id: "de_kempen'],
    ['a rule', 'regelingen/zorgtoeslag.yaml', 'toets: aanvrager.zorgverzekerd', 'toets: aanvrager.zorgverzekert'],
    ['a product', 'producten/water.yaml', 'thema: verhuizen', 'thema: verhuisen'],
    ['a text without translation', 'teksten/en/themas.yaml', '  zorg: Health and care\n', ''],
  ])('%s', (_, ...wijziging) => {
    const wortel = maakHeleProefbank(wijziging)
    const dist = maakDist(wortel, 'van gisteren')
    const { regels, fout } = publiceer(wortel)
    expect(fout).toBe(true)
    expect(regels.at(-1)).toMatch(/^\d+ fouten in de kennisbank\.$/)
    expect(inhoud(dist)).toEqual({ 'editie.json': 'van gisteren', 'teksten.fr.json': 'van gisteren' })
  })
}, 120_000)

test('a build without faults replaces all of it, named by what it says', () => {
  const wortel = maakHeleProefbank()
  const dist = maakDist(wortel, 'van gisteren')
  expect(publiceer(wortel).fout).toBe(false)
  const geschreven = inhoud(dist)
  expect(new Set(Object.keys(geschreven))).toEqual(new Set(['editie.json', ...TEKSTEN]))
  const { hash, ...editie } = JSON.parse(geschreven['editie.json'] ?? '')
  const teksten = TALEN.map((taal) => [taal, JSON.parse(geschreven[`teksten.${taal}.json`] ?? '')])
  expect(hashOf({ editie, teksten: Object.fromEntries(teksten) })).toBe(hash)
}, 120_000)

function maakDist(wortel: string, tekst: string): string {
  const dist = join(wortel, 'dist')
  mkdirSync(dist)
  for (const naam of ['editie.json', 'teksten.fr.json']) writeFileSync(join(dist, naam), tekst)
  return dist
}

const inhoud = (map: string): Record<string, string> =>
  Object.fromEntries(readdirSync(map).map((naam) => [naam, readFileSync(join(map, naam), 'utf8')]))
