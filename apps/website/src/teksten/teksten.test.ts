import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findVertaalfouten } from '@loket/ui/vertaalfouten'
import { expect, test } from 'vitest'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

const bron = readBron(join(import.meta.dirname, '..'))

test('every text of the website is used', () => {
  const ongebruikt = Object.keys(nl).filter((sleutel) => !isGebruikt(sleutel))
  expect(ongebruikt).toEqual([])
})

test('a translation fills in the same values and has every plural of its language', () => {
  expect(findVertaalfouten(nl, en, 'en')).toEqual([])
  expect(findVertaalfouten(nl, ar, 'ar')).toEqual([])
})

/** A key is used as it stands, or through a template: `product.${deel}`, `privacy.${deel}.kop`. */
function isGebruikt(sleutel: string): boolean {
  const kern = sleutel.replace(/_(one|other)$/, '')
  const delen = kern.split('.')
  const vormen = delen.map((_, plek) =>
    delen
      .with(plek, '${')
      .join('.')
      .replace(/\$\{(?=\.)/, '${deel}'),
  )
  return bron.includes(`'${kern}'`) || vormen.some((vorm) => bron.includes(`\`${vorm}`))
}

function readBron(map: string): string {
  const bestanden = readdirSync(map, { recursive: true, encoding: 'utf8' })
  return bestanden
    .filter((naam) => /\.tsx?$/.test(naam) && !naam.startsWith('teksten') && !naam.includes('.test.'))
    .map((naam) => readFileSync(join(map, naam), 'utf8'))
    .join('\n')
}
