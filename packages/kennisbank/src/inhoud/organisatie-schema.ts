import { z } from 'zod'
import { datum, id, ja, soorten, webadres, zin } from './schema.ts'

const tijd = z.string('een tijd').regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'een tijd zoals "09:00"')

export const tijdvakken = z.array(
  z.strictObject({ van: tijd, tot: tijd }).refine(({ van, tot }) => van < tot, 'een begin dat voor het einde ligt'),
  'een lijst van tijdvakken',
)

export const weekdag = soorten('maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag')

const openingstijden = z.strictObject({
  week: z.partialRecord(weekdag, tijdvakken),
  uitzonderingen: z.record(datum, tijdvakken),
})

export const TOEGANKELIJK = ['rolstoel', 'lift', 'invalidentoilet', 'ringleiding', 'geleidelijn', 'prikkelarm'] as const

/** A place to go to, with its own hours. */
const locatie = z.strictObject({
  id,
  naam: zin,
  adres: zin,
  wijk: id.optional(),
  openingstijden: openingstijden.optional(),
  toegankelijk: z.array(soorten(...TOEGANKELIJK), 'een lijst').default([]),
})

export const organisatieSchema = z.strictObject({
  id,
  naam: zin,
  wat: zin,
  soort: soorten('gemeente', 'rijk', 'uitvoerder', 'waterschap', 'partner'),
  fictief: ja.optional(),
  website: webadres.optional(),
  telefoon: zin.optional(),
  adres: zin.optional(),
  openingstijden: z.strictObject({ balie: openingstijden.optional(), telefoon: openingstijden.optional() }).optional(),
  locaties: z.array(locatie, 'een lijst van locaties').default([]),
})

export type Organisatiebron = z.infer<typeof organisatieSchema>
