import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Editiedelen, takeDeel, takeTeksten, TEKSTDELEN, type Tekstdeel } from '@loket/gesprek/delen'
import { bouwEditie, TALEN } from '@loket/kennisbank/editie'
import { describe, expect, test } from 'vitest'

const WORTEL = join(import.meta.dirname, '../../packages/kennisbank')
/** Kilobytes over the line, of the editie and its texts in one language. */
const GRENS = 400
/** Seconds of one processor; other work on the machine does not count. */
const BOUWTIJD = 10

const begin = process.cpuUsage()
const gebouwd = bouwEditie(WORTEL)
const { user, system } = process.cpuUsage(begin)
if ('fouten' in gebouwd) throw new Error(gebouwd.fouten.map(({ melding }) => melding).join('\n'))
const { editie, teksten } = gebouwd

/** What a conversation takes, and everything that a citizen can ask for. */
const KANALEN: Record<string, { delen: (keyof Editiedelen)[]; teksten: Tekstdeel[] }> = {
  'op de zuil': { delen: ['kern', 'regels'], teksten: ['kern', 'gesprek', 'producten'] },
  'op de website': { delen: ['kern', 'regels'], teksten: ['kern', 'zoeken', 'gesprek', 'producten'] },
  'met kaart en begrippenlijst': {
    delen: ['kern', 'regels', 'kaart', 'begrippenlijst'],
    teksten: TEKSTDELEN.filter((deel) => deel !== 'medewerkers' && deel !== 'wet'),
  },
}

/** As the server compresses it. */
const kilobytes = (deel: object): number => gzipSync(JSON.stringify(deel)).length / 1000

describe.each(Object.entries(KANALEN))('De editie %s', (_, { delen, teksten: tekstdelen }) => {
  test.each(TALEN)(`weegt met haar teksten in taal %s minder dan ${GRENS} kB`, (taal) => {
    const stukken = [
      ...delen.map((deel) => takeDeel(editie, deel)),
      ...tekstdelen.map((deel) => takeTeksten(teksten[taal], deel)),
    ]
    const gewicht = stukken.map(kilobytes).reduce((som, deel) => som + deel, 0)
    expect(gewicht).toBeGreaterThan(100)
    expect(gewicht).toBeLessThan(GRENS)
  })
})

test(`De bouw van de editie kost minder dan ${BOUWTIJD} seconden van één processor`, () => {
  expect((user + system) / 1e6).toBeLessThan(BOUWTIJD)
})
