import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { leesDatum } from '@loket/kennis/datum'
import { leesBron } from '@loket/kennisbank/gereedschap/bronnen'
import { WORTEL } from '@loket/kennisbank/wortel'
import { parseYaml } from '@loket/kennisbank/yaml'
import { describe, expect, test } from 'vitest'

interface Cijfertabel {
  bronnen: Record<string, string>
  /** Per figure and day the value and the key of its source. */
  cijfers: Record<string, Record<string, [number, string]>>
}

const { bronnen, cijfers } = parseYaml(readFileSync(join(import.meta.dirname, 'cijfers.yaml'), 'utf8'))
  .inhoud as Cijfertabel
const gelezen = leesBron(WORTEL)
if ('fouten' in gelezen) throw new Error(gelezen.fouten.join('\n'))
const { pakket } = gelezen

/** The lowest and the highest value on a day, as printed. */
function opDag(naam: string, dag: string): [number, number] | undefined {
  const cijfer = pakket.cijfers.flatMap((een) => ('op' in een || een.naam !== naam ? [] : een))[0]
  const code = leesDatum(dag) ?? 0
  const waarde = cijfer?.waarden.find(([vanaf, tot]) => vanaf <= code && (tot === 0 || code < tot))
  if (!cijfer || !waarde) return undefined
  const schaal = cijfer.eenheid === 'procent' ? cijfer.schaal / 100 : cijfer.schaal
  return [waarde[2] / schaal, waarde[3] / schaal]
}

describe('De cijfers van de kennisbank zijn die van de bronnen', () => {
  const rijen = Object.entries(cijfers).flatMap(([naam, dagen]) =>
    Object.entries(dagen).map(([dag, [waarde, bron]]) => ({ naam, dag, waarde, bron })),
  )

  test.each(rijen)('$naam is op $dag $waarde', ({ naam, dag, waarde }) => {
    const [laag, hoog] = opDag(naam, dag) ?? [NaN, NaN]
    expect([laag, hoog, laag <= waarde && waarde <= hoog]).toEqual(
      laag === hoog ? [waarde, waarde, true] : [laag, hoog, true],
    )
  })

  test('Elke bron heeft een naam, en elke naam wordt gebruikt', () => {
    expect([...new Set(rijen.map(({ bron }) => bron))].toSorted()).toEqual(Object.keys(bronnen).toSorted())
  })
})
