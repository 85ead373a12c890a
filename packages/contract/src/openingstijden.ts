import { z } from 'zod'
import { naam, tijdstip } from './tekst.ts'

const bereikbaarheid = z
  .object({
    open: z.boolean(),
    tot: z.iso.time({ precision: -1 }).optional().meta({ description: 'Tot hoe laat het nu open is, in Nederland' }),
    weerOpen: tijdstip.optional().meta({ description: 'Wanneer het weer opengaat, als het nu gesloten is' }),
  })
  .meta({ id: 'Bereikbaarheid' })

const openingstijd = z.object({
  organisatie: naam,
  balie: bereikbaarheid.optional(),
  telefoon: bereikbaarheid.optional(),
})

/** At the clock of the server; an organisatie without known hours is left out. */
export const openingstijden = z.object({ openingstijden: z.array(openingstijd) }).meta({ id: 'Openingstijden' })

export type Bereikbaarheid = z.infer<typeof bereikbaarheid>
export type Openingstijden = z.infer<typeof openingstijden>
