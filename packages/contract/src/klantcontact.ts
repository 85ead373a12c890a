import { z } from 'zod'
import { code, kanaal } from './gesprek.ts'
import { resultaat } from './oproep.ts'
import { alinea, naam, regel, tijdstip, uuid } from './tekst.ts'

export const vervolgen = ['geen', 'terugbellen', 'afspraak', 'doorverwezen', 'aanvraag'] as const
export type Vervolg = (typeof vervolgen)[number]

export const registerKlantcontact = z
  .strictObject({
    id: uuid,
    kanaal,
    onderwerp: regel(200),
    vraagpatroon: naam.nullable().optional(),
    resultaat,
    notitie: alinea(4000).optional(),
    oproepId: uuid.optional(),
    gesprekCode: code.optional(),
    vervolg: z.enum(vervolgen),
  })
  .meta({ id: 'KlantcontactRegistreren' })

export const klantcontact = z
  .object({
    id: z.uuid(),
    kanaal,
    onderwerp: z.string(),
    vraagpatroon: z.string().nullable(),
    resultaat,
    notitie: z.string().nullable(),
    oproepId: z.uuid().nullable(),
    gesprekGekoppeld: z.boolean().meta({ description: 'Het gesprek achter de code bestond nog' }),
    vervolg: z.enum(vervolgen),
    geregistreerdOp: tijdstip,
  })
  .meta({ id: 'Klantcontact' })

export const klantcontacten = z.object({ klantcontacten: z.array(klantcontact) }).meta({ id: 'Klantcontacten' })

const telling = z.object({
  kanaal,
  vraagpatroon: z.string().nullable(),
  resultaat,
  aantal: z.int().min(1),
})

export const klantcontactTellingen = z
  .object({ vanaf: tijdstip, tellingen: z.array(telling) })
  .meta({ id: 'KlantcontactTellingen', description: 'Aantallen; nooit wie er belde of langskwam' })

export type KlantcontactTellingen = z.infer<typeof klantcontactTellingen>
export type RegisterKlantcontact = z.infer<typeof registerKlantcontact>
export type Klantcontact = z.infer<typeof klantcontact>
export type Klantcontacten = z.infer<typeof klantcontacten>
