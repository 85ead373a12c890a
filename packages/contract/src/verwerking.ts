import { z } from 'zod'
import { tijdstip } from './tekst.ts'

export const handelingen = ['gesprek_bewaard', 'gesprek_geopend', 'gesprek_bijgewerkt'] as const
export type Handeling = (typeof handelingen)[number]

const verwerking = z
  .object({
    id: z.uuid(),
    tijdstip,
    handeling: z.enum(handelingen),
    doel: z.string(),
    medewerker: z.object({ id: z.uuid(), naam: z.string() }).nullable().meta({ description: 'null: de inwoner zelf' }),
    gesprek: z.string().meta({ description: 'Kenmerk van het opgeslagen gesprek; niet de code' }),
  })
  .meta({ id: 'Verwerking', description: 'Wie welk gesprek opende, en waarom' })

export const verwerkingen = z.object({ verwerkingen: z.array(verwerking) }).meta({ id: 'Verwerkingen' })

export type Verwerkingen = z.infer<typeof verwerkingen>
