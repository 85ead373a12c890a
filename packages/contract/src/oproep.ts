import type { Belresultaat } from '@loket/gesprek/belscript'
import { z } from 'zod'
import { alinea, naam, regel, tijdstip, uuid } from './tekst.ts'

const resultaten = [
  'beantwoord',
  'doorverbonden',
  'terugbellen',
  'afspraak',
  'afgebroken',
] as const satisfies readonly Belresultaat[]

export const resultaat: z.ZodType<Belresultaat> = z.enum(resultaten)

export const oproepstatussen = ['wachtend', 'in_gesprek', 'afgerond', 'verlopen'] as const
export type Oproepstatus = (typeof oproepstatussen)[number]

export const oproep = z
  .object({
    id: z.uuid(),
    status: z.enum(oproepstatussen),
    onderwerp: z.string().meta({ description: 'Wat de beller in het keuzemenu koos' }),
    vraagpatroon: z.string().nullable(),
    taal: z.string(),
    ontvangenOp: tijdstip,
    aangenomenOp: tijdstip.nullable(),
    afgerondOp: tijdstip.nullable(),
    medewerker: z.object({ id: z.uuid(), naam: z.string() }).nullable(),
    resultaat: resultaat.nullable(),
    notitie: z.string().nullable(),
    versie: z.int(),
  })
  .meta({ id: 'Oproep' })

export const oproepen = z.object({ oproepen: z.array(oproep) }).meta({ id: 'Oproepen' })

export const createOproep = z
  .strictObject({
    id: uuid,
    onderwerp: regel(120),
    vraagpatroon: naam.nullable().optional(),
    taal: z.enum(['nl', 'en', 'ar']).optional(),
  })
  .meta({ id: 'OproepNabootsen' })

export const oproepId = z.strictObject({ id: uuid })

export const completeOproep = z
  .strictObject({
    resultaat,
    notitie: alinea(2000),
    vraagpatroon: naam.nullable().optional(),
  })
  .meta({ id: 'OproepAfronden' })

export type Oproep = z.infer<typeof oproep>
export type Oproepen = z.infer<typeof oproepen>
export type CreateOproep = z.infer<typeof createOproep>
export type CompleteOproep = z.infer<typeof completeOproep>
