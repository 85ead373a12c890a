import { z } from 'zod'
import { editiehash } from './tekst.ts'

/** Only when the database answers; without it there is a problem `DATABASE_UNAVAILABLE`. */
export const gezondheid = z
  .object({
    status: z.literal('goed'),
    editie: editiehash.nullable(),
    versie: z.string(),
  })
  .meta({ id: 'Gezondheid' })

export type Gezondheid = z.infer<typeof gezondheid>
