import { z } from 'zod'
import { editiehash } from './tekst.ts'

export const gezondheid = z
  .object({
    status: z.enum(['goed', 'storing']),
    database: z.enum(['bereikbaar', 'onbereikbaar']),
    editie: editiehash.nullable(),
    versie: z.string(),
  })
  .meta({ id: 'Gezondheid' })

export type Gezondheid = z.infer<typeof gezondheid>
