import { expect, test } from 'vitest'
import { compareRekenaars } from './rekenaars.ts'

test('Elke manier van rekenen geeft op 20.000 huishoudens hetzelfde, ook de trage met breuken', async () => {
  const { huishoudens, referenties, verschillen } = await compareRekenaars(20_000, 5000)
  expect(verschillen).toEqual([])
  expect([huishoudens >= 20_000, referenties >= 5000]).toEqual([true, true])
}, 600_000)
