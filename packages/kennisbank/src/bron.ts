import type { Foutenbak } from '@loket/kennis/compileer/foutenbak'
import type { Bronbestand } from '@loket/kennis/kennisbron'
import { type Modelbron, modelSchema } from './groep.ts'
import { readBestand, readMap } from './inhoud/lees.ts'
import { parseBron } from './inhoud/schemafout.ts'
import { type Regelingbron, readRegelingen } from './regeling.ts'

/** The files of the knowledge itself, read and checked for form. */
export interface Kennisbestanden {
  /** Absent when the model itself is wrong. */
  model?: Modelbron
  begrippen: Bronbestand[]
  bedragen: Bronbestand[]
  gemeenten: Bronbestand[]
  regelingen: { bestanden: Bronbestand[]; bronnen: Regelingbron[] }
}

export function readKennisbestanden(bak: Foutenbak, wortel: string): Kennisbestanden {
  const [model] = readBestand(bak, wortel, 'model.yaml')
  const regelingen = readMap(bak, wortel, 'regelingen')
  return {
    model: model && parseBron(bak, modelSchema, model),
    begrippen: readMap(bak, wortel, 'begrippen'),
    bedragen: readMap(bak, wortel, 'bedragen'),
    gemeenten: readMap(bak, wortel, 'gemeenten'),
    regelingen: { bestanden: regelingen, bronnen: readRegelingen(bak, regelingen) },
  }
}
