import type { Teksten } from '@loket/gesprek/editie'
import type { Productthema } from '@loket/gesprek/product'
import type { Foutenbak } from '@loket/kennis/compileer/foutenbak'
import { z } from 'zod'
import { id, zin } from './schema.ts'
import { readBestand } from './lees.ts'
import { parseBron } from './schemafout.ts'

const tak = z.strictObject({ id, titel: zin })
const themaSchema = z.array(
  tak.extend({ onder: z.array(tak, 'een lijst van takken').min(1, 'minstens één tak') }),
  'een lijst van themas',
)

export interface Themas {
  themas: Productthema[]
  teksten: Teksten
}

/** The tree of subjects in which products hang: `themas.yaml`, two levels. */
export function readThemas(bak: Foutenbak, wortel: string): Themas {
  const bronnen = readBestand(bak, wortel, 'themas.yaml').flatMap(
    (bestand) => parseBron(bak, themaSchema, bestand) ?? [],
  )
  const takken = bronnen.flatMap(({ onder, ...boven }) => [boven, ...onder])
  takken.forEach((een, i) => {
    if (takken.findIndex((ander) => ander.id === een.id) !== i)
      bak.meld('themas.yaml', [een.id], 'een thema dat er al is', 'elk thema één keer')
  })
  return {
    themas: bronnen.map((boven) => ({ id: boven.id, onder: boven.onder.map((onder) => onder.id) })),
    teksten: Object.fromEntries(takken.map((een) => [`productthema.${een.id}`, een.titel])),
  }
}
