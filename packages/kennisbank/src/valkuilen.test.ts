import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { leesBron } from './gereedschap/bronnen.ts'
import { WORTEL } from './wortel.ts'
import { parseYaml } from './yaml.ts'

const SOORTEN = ['inkomen', 'partner', 'huishouden', 'afronden', 'ingang', 'samenloop'] as const

const Valkuilen = z.array(
  z.strictObject({
    soort: z.enum(SOORTEN),
    valkuil: z.string(),
    bron: z.string(),
    voorbeelden: z.record(z.string(), z.array(z.string()).min(1)),
  }),
)

const bron = leesBron(WORTEL)
if ('fouten' in bron) throw new Error(bron.fouten.join('\n'))
const valkuilen = Valkuilen.parse(parseYaml(readFileSync(join(WORTEL, 'valkuilen.yaml'), 'utf8')).inhoud)
const bestaande = new Set(
  bron.regelingen.flatMap(({ id, voorbeelden }) => voorbeelden.map(({ naam }) => `${id}: ${naam}`)),
)

test.each(valkuilen)('$valkuil', ({ voorbeelden }) => {
  const genoemd = Object.entries(voorbeelden).flatMap(([regeling, namen]) =>
    namen.map((naam) => `${regeling}: ${naam}`),
  )
  expect(genoemd).not.toEqual([])
  expect(genoemd.filter((naam) => !bestaande.has(naam))).toEqual([])
})

test('Van elke soort zijn er valkuilen', () => {
  expect(new Set(valkuilen.map(({ soort }) => soort))).toEqual(new Set(SOORTEN))
})
