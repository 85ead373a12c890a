import { expect, test } from 'vitest'
import { leesBron, type Regelbron } from './bronnen.ts'
import { lint } from './lint.ts'
import { lintCijfers } from './lint-cijfers.ts'
import { lintTakken } from './lint-takken.ts'
import { maakProefbank } from './proefbank.ts'
import { WORTEL } from '../wortel.ts'

test('De kennisbank heeft geen fouten voor de lint', () => {
  const { regels } = lint([], WORTEL)
  expect(regels.filter((regel) => regel.startsWith('fout'))).toEqual([])
}, 30_000)

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
}, 30_000)

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
}, 30_000)

function lees(...wijzigingen: Parameters<typeof maakProefbank>): Regelbron {
  const bron = leesBron(maakProefbank(...wijzigingen))
  if ('fouten' in bron) throw new Error(bron.fouten.join('\n'))
  return bron
}
