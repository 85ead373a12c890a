import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findRegel } from '../yaml.ts'
import { bouwEditie } from '../editie.ts'
import { leesBron } from './bronnen.ts'
import { lintCijfers } from './lint-cijfers.ts'
import { lintFeiten } from './lint-feiten.ts'
import { lintGevallen } from './lint-gevallen.ts'
import { lintTakken } from './lint-takken.ts'
import { lintVerwijzingen } from './lint-verwijzingen.ts'
import { lintVoorwaarden } from './lint-voorwaarden.ts'
import { goed, mis, type Verslag } from './opdracht.ts'
import type { Pad } from './uitdrukkingen.ts'

/** Something an author should look at; a fault stops a release, a note does not. */
export interface Bevinding {
  soort: 'fout' | 'let op'
  bestand: string
  pad: Pad
  wat: string
}

/** What compiles and yet is not in order. */
export function lint(_argumenten: string[], wortel: string): Verslag {
  const gebouwd = bouwEditie(wortel)
  if ('fouten' in gebouwd) return mis(...gebouwd.fouten.map(({ melding }) => melding))
  const bron = leesBron(wortel)
  if ('fouten' in bron) return mis(...bron.fouten)
  const { editie } = gebouwd
  const bevindingen = [
    ...lintFeiten(bron, editie, wortel),
    ...lintCijfers(bron),
    ...lintGevallen(bron),
    ...lintVoorwaarden(bron),
    ...lintTakken(bron),
    ...lintVerwijzingen(bron, editie, wortel),
  ]
  const fouten = bevindingen.filter(({ soort }) => soort === 'fout')
  const regels = [
    ...bevindingen.map((een) => toRegel(wortel, een)),
    `${fouten.length} fouten, ${bevindingen.length - fouten.length} keer let op.`,
  ]
  return fouten.length > 0 ? mis(...regels) : goed(...regels)
}

function toRegel(wortel: string, { soort, bestand, pad, wat }: Bevinding): string {
  const regel = findRegel(readFileSync(join(wortel, bestand), 'utf8'), pad)
  return `${soort}: ${bestand}:${regel}, ${pad.join('.')}: ${wat}`
}
