import { expect, test } from 'vitest'
import { makeStam, makeSynoniemen, splitSamenstelling, splitWoorden } from './woorden.ts'

const bekend = new Set(['tandarts', 'kosten', 'belasting', 'aanslag', 'verhuizing'])

test('woorden zijn klein en zonder accenten', () => {
  expect(splitWoorden('Énergie, én CV-ketel!')).toEqual(['energie', 'en', 'cv', 'ketel'])
})

test('een samenstelling valt uiteen in woorden die er zijn, ook met een tussenklank', () => {
  expect(splitSamenstelling('tandartskosten', bekend)).toEqual(['tandarts', 'kosten'])
  expect(splitSamenstelling('verhuizingskosten', bekend)).toEqual(['verhuizing', 'kosten'])
  expect(splitSamenstelling('belastingaanslag', bekend)).toEqual(['belasting', 'aanslag'])
  expect(splitSamenstelling('fiets', bekend)).toEqual([])
})

test('vormen van een woord hebben één stam; lege woorden geen', () => {
  const stam = makeStam('nl')
  expect(stam('toeslagen')).toBe(stam('toeslag'))
  expect(stam('de')).toBeNull()
})

test('Arabische woorden met of zonder lidwoord, klinkers of bezit hebben één stam', () => {
  const stam = makeStam('ar')
  const vorm = (tekst: string) => splitWoorden(tekst).map(stam)
  expect(vorm('الإيجار')).toEqual(vorm('إيجار'))
  expect(vorm('وَالإِيجَار بالايجار')).toEqual([...vorm('ايجار'), ...vorm('ايجار')])
  expect(vorm('البلديّة')).toEqual(vorm('بلديه'))
  expect(vorm('بيتي')).toEqual(vorm('بيت'))
  expect(vorm('النفايات')).toEqual(vorm('نفايات'))
  expect(vorm('مستشفى')).toEqual(vorm('مستشفي'))
  expect(vorm('من الى huurtoeslag')).toEqual([null, null, 'huurtoeslag'])
})

test('synoniemen leiden naar dezelfde groep', () => {
  const stam = makeStam('nl')
  const groepen = makeSynoniemen('auto wagen\nbaan werk', stam)
  expect(groepen.get(stam('auto') ?? '')).toBe(groepen.get(stam('wagen') ?? ''))
  expect(groepen.get(stam('werk') ?? '')).not.toBe(groepen.get(stam('auto') ?? ''))
})
