import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { en } from './consoleteksten/en.ts'
import { nl } from './consoleteksten/nl.ts'
import { findOngebruikt } from './ongebruikte-teksten.ts'

it('finds a key that no source asks for', () => {
  expect(findOngebruikt(['a.b', 'a.c', 'd.e_one'], "t('a.b') + t('d.e')")).toEqual(['a.c'])
})

it('takes a template for all keys that it may stand for', () => {
  expect(findOngebruikt(['soort.een', 'soort.twee'], 't(`soort.${soort}`)')).toEqual([])
})

it('every text of the staff apps is used, in both languages', () => {
  const bron = readdirSync(import.meta.dirname)
    .filter((naam) => /^[^.]+\.tsx?$/.test(naam))
    .map((naam) => readFileSync(join(import.meta.dirname, naam), 'utf8'))
    .join('\n')
  expect(findOngebruikt(Object.keys(nl), bron)).toEqual([])
  expect(Object.keys(en).toSorted()).toEqual(Object.keys(nl).toSorted())
})
