import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findOngebruikt } from '@loket/ui/ongebruikte-teksten'
import { findVertaalfouten } from '@loket/ui/vertaalfouten'
import { expect, test } from 'vitest'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

test('every text of the zuil is used', () => {
  const wortel = join(import.meta.dirname, '..')
  const bron = readdirSync(wortel, { recursive: true, encoding: 'utf8' })
    .filter((naam) => /\.tsx?$/.test(naam) && !/(nl|en|ar)\.ts$|\.test\./.test(naam))
    .map((naam) => readFileSync(join(wortel, naam), 'utf8'))
    .join('\n')
  expect(findOngebruikt(Object.keys(nl), bron)).toEqual([])
})

test('a translation fills in the same values and has every plural of its language', () => {
  expect(findVertaalfouten(nl, en, 'en')).toEqual([])
  expect(findVertaalfouten(nl, ar, 'ar')).toEqual([])
})
