import { expect, test } from 'vitest'
import { makeDekking } from './dekking.ts'

const ingang = (trefwoorden: string) => ({
  sleutel: trefwoorden,
  soort: 'product' as const,
  id: trefwoorden,
  titel: '',
  wat: '',
  trefwoorden,
  gesproken: '',
  gewicht: 1,
})
const termen = (woord: string) => (woord === 'op' ? [] : [woord])
const dekking = makeDekking([ingang('auto boom'), ingang('auto kopen'), ingang('auto wassen')], termen)

test('wat de hele vraag heeft, dekt haar; woorden zonder betekenis tellen niet mee', () => {
  expect(dekking('boom op auto')(['auto', 'boom'])).toBe(1)
})

test('een zeldzaam woord dekt meer van de vraag dan een woord dat overal staat', () => {
  const deel = dekking('boom op auto')
  expect(deel(['boom'])).toBeGreaterThan(deel(['auto']))
  expect(deel([])).toBe(0)
})
