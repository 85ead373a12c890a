import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Antwoord } from '@loket/kennisbank/antwoord'
import { isProbleem, openBepaler } from '@loket/kennisbank/bepaler'
import { bouwEditie } from '@loket/kennisbank/editie'
import { WORTEL } from '@loket/kennisbank/wortel'
import { describe, expect, test } from 'vitest'
import { expected, found, voorbeelden } from './conformance.ts'

const HUIS = resolve(import.meta.dirname, '../..')

describe('Gepubliceerde voorbeelden op de cent', () => {
  const bepaal = openEcht()

  test.each(voorbeelden.map((voorbeeld) => ({ naam: `${voorbeeld.regeling} ${voorbeeld.id}`, voorbeeld })))(
    '$naam',
    ({ voorbeeld }) => {
      expect(found(voorbeeld, bepaal(voorbeeld.invoer))).toEqual(expected(voorbeeld))
    },
  )
})

test('Alle voorbeelden samen geven hetzelfde op de opdrachtregel', () => {
  const bestand = join(mkdtempSync(join(tmpdir(), 'bepaal-')), 'invoer.json')
  writeFileSync(bestand, JSON.stringify(voorbeelden.map(({ invoer }) => invoer)))
  const uitvoer = execFileSync('npm', ['run', '--silent', 'bepaal', '--', bestand], {
    cwd: HUIS,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  const antwoorden = JSON.parse(uitvoer) as Antwoord[]
  expect(voorbeelden.map((voorbeeld, i) => found(voorbeeld, antwoorden[i] ?? leeg()))).toEqual(
    voorbeelden.map(expected),
  )
})

function openEcht(): (invoer: unknown) => Antwoord {
  const gebouwd = bouwEditie(WORTEL)
  if ('fouten' in gebouwd) throw new Error(gebouwd.fouten.map(({ melding }) => melding).join('\n'))
  const bepaal = openBepaler(gebouwd.editie, gebouwd.teksten.nl)
  return (invoer) => {
    const antwoord = bepaal(invoer)
    if (isProbleem(antwoord)) throw new Error(JSON.stringify(antwoord.fouten))
    return antwoord
  }
}

function leeg(): Antwoord {
  return { editie: '', datum: '', uitkomsten: [], zonderCijfers: [] }
}
