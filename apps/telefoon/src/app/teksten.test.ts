import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ErrorCode } from '@loket/contract/errors'
import { nl as consoleNl } from '@loket/ui/consoleteksten/nl'
import { findOngebruikt } from '@loket/ui/ongebruikte-teksten'
import { expect, it } from 'vitest'
import { talen } from './talen.ts'

const map = join(import.meta.dirname, '..')

const bron = readdirSync(map, { recursive: true, encoding: 'utf8' })
  .filter((naam) => /\.tsx?$/.test(naam) && !/(^|\/)(nl|en)\.ts$|\.test\./.test(naam))
  .map((naam) => readFileSync(join(map, naam), 'utf8'))
  .join('\n')

it('every text is used, and exists in both languages', async () => {
  const [nl, en] = await Promise.all([talen['nl']?.(), talen['en']?.()])
  expect(findOngebruikt(Object.keys(nl ?? {}), bron)).toEqual([])
  expect(Object.keys(en ?? {}).toSorted()).toEqual(Object.keys(nl ?? {}).toSorted())
})

it('every error code of the API has a sentence', () => {
  const zinnen: Record<`fout.${ErrorCode}`, string> = consoleNl
  expect(zinnen['fout.LOGIN_FAILED']).toContain('Controleer')
})
