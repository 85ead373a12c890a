import { z } from 'zod'
import { AANVRAAGKANALEN } from './product-schema.ts'
import { id, soorten, trefwoorden, zin } from './schema.ts'

/** A product that the loket tells about in a sentence and refers to; many stand in one file. */
export const kortSchema = z.array(
  z.strictObject({
    id,
    upl: zin.optional(),
    titel: zin,
    thema: id,
    wat: zin,
    organisatie: id.default('gemeente'),
    kanalen: z.array(soorten(...AANVRAAGKANALEN), 'een lijst van kanalen').min(1, 'minstens één kanaal'),
    trefwoorden,
  }),
  'een lijst van producten',
)

export type Kortbron = z.infer<typeof kortSchema>[number]
