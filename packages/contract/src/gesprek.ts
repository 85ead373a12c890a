import type { Feit, Gesprek } from '@loket/gesprek/gesprek'
import { z } from 'zod'
import { alinea, datum, editiehash, feitpad, naam, regel, taal, tijdstip, uuid } from './tekst.ts'

export const kanaal = z.enum(['website', 'zuil', 'telefoon', 'balie'])

const waarde = z.union([z.boolean(), z.number(), alinea(200), z.strictObject({ min: z.number(), max: z.number() })])

const feit: z.ZodType<Feit> = z.strictObject({
  waarde: waarde.nullable(),
  onbekend: z.literal(true).optional(),
  bron: z.enum(['inwoner', 'medewerker', 'register']),
  kanaal,
  tijd: tijdstip,
})

const stap = z.strictObject({
  paden: z.array(feitpad).max(200),
  vorige: z.record(feitpad, feit.nullable()),
})

const gesprek = z
  .strictObject({
    id: uuid,
    versie: z.literal(1),
    editie: editiehash,
    gemeente: naam,
    datum,
    taal,
    vraagpatroon: naam.nullable(),
    feiten: z.record(feitpad, feit),
    producten: z.array(naam).max(200),
    geschiedenis: z.array(stap).max(1000),
  })
  .meta({
    id: 'Gesprek',
    description: 'Wat een inwoner vertelde, op weg langs de kanalen',
  }) satisfies z.ZodType<Gesprek>

/** The second fact beside the code: the date of birth of the aanvrager. */
const controle = datum.meta({ description: 'Geboortedatum van de aanvrager', example: '1991-05-14' })

/** As people say and type it: capitals or not, with or without the hyphen or a space. */
export const code = regel(20).meta({ description: 'De meeneemcode', example: 'K7PM-3XQD' })

export const saveGesprek = z
  .strictObject({
    gesprek,
    controle,
    aanvraag: uuid
      .optional()
      .meta({ description: 'Zelfgekozen; een herhaald verzoek met hetzelfde nummer geeft dezelfde code' }),
  })
  .meta({ id: 'GesprekBewaren' })

export const openGesprek = z
  .strictObject({
    code,
    controle,
    doel: z
      .enum(['klantvraag', 'aanvraag', 'klacht', 'controle'])
      .optional()
      .meta({ description: 'Waarom een medewerker dit gesprek opent; zonder opgave een klantvraag' }),
  })
  .meta({ id: 'GesprekOphalen' })

const versie = z.int().min(1).max(1_000_000).meta({ description: 'De versie die u het laatst zag' })

export const updateGesprek = z.strictObject({ code, controle, versie, gesprek }).meta({ id: 'GesprekBijwerken' })

export const bewaardGesprek = z
  .object({ code: z.string(), verlooptOp: tijdstip, versie })
  .meta({ id: 'BewaardGesprek' })

export const geopendGesprek = z.object({ gesprek, versie, verlooptOp: tijdstip }).meta({ id: 'GeopendGesprek' })

export const bijgewerktGesprek = z.object({ versie }).meta({ id: 'BijgewerktGesprek' })

export type SaveGesprek = z.infer<typeof saveGesprek>
export type OpenGesprek = z.infer<typeof openGesprek>
export type UpdateGesprek = z.infer<typeof updateGesprek>
export type BewaardGesprek = z.infer<typeof bewaardGesprek>
export type GeopendGesprek = z.infer<typeof geopendGesprek>
export type BijgewerktGesprek = z.infer<typeof bijgewerktGesprek>
