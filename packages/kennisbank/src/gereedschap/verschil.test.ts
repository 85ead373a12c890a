import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { verzegel } from '@loket/kennis/keuring/keuring'
import type { Regelpakket } from '@loket/kennis/pakket'
import { expect, test } from 'vitest'
import { bouwEditie } from '../editie.ts'
import { WORTEL } from '../wortel.ts'
import { verschil } from './verschil.ts'

const map = mkdtempSync(join(tmpdir(), 'verschil-'))
const gebouwd = bouwEditie(WORTEL)
if ('fouten' in gebouwd) throw new Error('no editie')
const anders = (wijzig: (pakket: Regelpakket) => void) => {
  const pakket = structuredClone(gebouwd.editie.pakket)
  wijzig(pakket)
  return { ...gebouwd.editie, pakket: verzegel(pakket) }
}
const schrijf = (naam: string, editie: unknown) => {
  writeFileSync(join(map, naam), JSON.stringify(editie))
  return join(map, naam)
}
const oud = schrijf('oud.json', gebouwd.editie)

test('an editie beside itself has no differences', () => {
  const { regels, fout } = verschil([oud, oud, '50'])
  expect(fout).toBe(false)
  expect(regels.slice(1)).toEqual(['Op 50 willekeurige huishoudens is geen uitkomst anders.'])
})

test('another figure is told with the households whose outcome it changes', () => {
  const nieuw = anders(({ cijfers }) => {
    const cijfer = cijfers.find(({ naam }) => naam === 'kinderbijslag.bedrag_jonger_dan_6')
    for (const waarde of cijfer?.waarden ?? []) if (waarde[2] === 29507) waarde[2] = waarde[3] = 30000
  })
  const lijst = join(map, 'lijst.jsonl')
  const { regels } = verschil([oud, schrijf('nieuw.json', nieuw), '400', lijst])
  expect(regels[1]).toBe('cijfer: kinderbijslag.bedrag_jonger_dan_6 vanaf 2026-01-01: 295.07 wordt 300')
  expect(regels.slice(2)).toContainEqual(
    expect.stringMatching(
      /^kinderbijslag: \d+ keer anders; eerst recht [\d.]+ wordt recht [\d.]+ door .*per_kwartaal [\d.]+ wordt [\d.]+.*, bij \{"datum"/,
    ),
  )
  expect(regels.slice(2).filter((regel) => !/^(dubbele_)?kinderbijslag: /.test(regel))).toEqual([])
  const gevallen = readFileSync(lijst, 'utf8').trim().split('\n')
  const geteld = regels.slice(2).map((regel) => Number(/: (\d+) keer/.exec(regel)?.[1]))
  expect(gevallen.length).toBe(geteld.reduce((som, keer) => som + keer, 0))
})

test('a rule that is worked out differently is told, even when no figure changes', () => {
  const nieuw = anders(({ programmas }) => {
    const programma = programmas.at(-1)
    if (programma) programma.letterlijk = programma.letterlijk.map((getal) => (getal === 18 ? 19 : getal))
  })
  const { regels } = verschil([oud, schrijf('regel.json', nieuw), '400'])
  expect(regels[1]).toBe('De berekening zelf is anders: een toets, een stap of een vast getal.')
  expect(regels.slice(2)).toContainEqual(expect.stringMatching(/^kinderbijslag: \d+ keer anders/))
})

test('what is no editie is refused', () => {
  expect(verschil([oud, schrijf('geen.json', {})])).toEqual({
    fout: true,
    regels: [expect.stringMatching(/is geen editie/)],
  })
  expect(verschil([oud]).fout).toBe(true)
})
