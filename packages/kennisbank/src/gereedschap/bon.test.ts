import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bouwEditie } from '../editie.ts'
import { WORTEL } from '../wortel.ts'
import { bon, naspelen } from './bon.ts'

const map = mkdtempSync(join(tmpdir(), 'bon-'))
const schrijf = (naam: string, inhoud: unknown) => {
  writeFileSync(join(map, naam), JSON.stringify(inhoud))
  return join(map, naam)
}
const INVOER = { datum: '2026-03-01', gegevens: { aanvrager: { zorgverzekerd: false } } }

interface Bon {
  editie: string
  antwoord: { uitkomsten: { regeling: string; uitkomst: string }[] }
}
const maakBon = () => JSON.parse(bon([schrijf('invoer.json', INVOER)], WORTEL).regels.join('\n')) as Bon

test('a receipt is played again and gives precisely the same, now and from a stored editie', () => {
  const bestand = schrijf('bon.json', maakBon())
  expect(naspelen([bestand], WORTEL)).toEqual({ fout: false, regels: [expect.stringMatching(/precies hetzelfde/)] })
  const gebouwd = bouwEditie(WORTEL)
  if ('fouten' in gebouwd) throw new Error('no editie')
  schrijf('editie.json', gebouwd.editie)
  schrijf('teksten.nl.json', gebouwd.teksten.nl)
  expect(naspelen([bestand, map], WORTEL).fout).toBe(false)
})

test('another outcome on the receipt is told per regeling', () => {
  const gemaakt = maakBon()
  for (const uitkomst of gemaakt.antwoord.uitkomsten)
    if (uitkomst.regeling === 'zorgtoeslag') uitkomst.uitkomst = 'recht'
  const { regels, fout } = naspelen([schrijf('anders.json', gemaakt)], WORTEL)
  expect(fout).toBe(true)
  expect(regels.slice(1)).toEqual(['zorgtoeslag: op de bon recht 0-0, nu geen_recht 0-0'])
})

test('a receipt of another editie is not played with this one', () => {
  const { regels, fout } = naspelen([schrijf('oud.json', { ...maakBon(), editie: 'f'.repeat(64) })], WORTEL)
  expect([fout, regels]).toEqual([true, [expect.stringMatching(/^De bon is van editie ffffffffffff; dit is/)]])
})

test('what is no receipt is refused', () => {
  expect(naspelen([schrijf('geen.json', [1])], WORTEL).regels).toEqual([expect.stringMatching(/is geen bon/)])
  expect(naspelen([join(map, 'weg.json')], WORTEL).regels).toEqual([expect.stringMatching(/is niet te lezen/)])
})
