import type { Gegevens, Invoer, Waarde } from '@loket/kennis/gegevens'
import { z } from 'zod'
import { datum as dag, soorten, zin } from './inhoud/schema.ts'

const bereik = z.strictObject({ min: z.number(), max: z.number() })
const antwoord = z.union([z.string(), z.number(), bereik])
/** A number, or both ends where the law is known only between bounds. */
const getal = z.union([z.number(), bereik], 'een getal, of `{ min: …, max: … }`')
const feiten = z.record(z.string(), antwoord.nullable())

/** A worked example in the file of a regeling. */
export const voorbeeldSchema = z.strictObject({
  naam: zin,
  datum: dag,
  gemeente: zin.optional(),
  gegevens: z.record(z.string(), z.union([feiten, z.array(feiten), z.null()]), 'een blok met groepen'),
  verwacht: soorten('recht', 'geen_recht', 'nog_nodig'),
  bedrag: getal.optional(),
  stappen: z.record(z.string(), getal).optional(),
  nog_nodig: z.array(zin).optional(),
})
export type Voorbeeld = z.infer<typeof voorbeeldSchema>

/** As the outside sends it: `ja` and `nee` become true and false. */
export function toInvoer({ datum, gemeente, gegevens }: Voorbeeld): Invoer {
  return { datum, ...(gemeente && { gemeente }), gegevens: toGegevens(gegevens) }
}

function toGegevens(gegevens: Voorbeeld['gegevens']): Gegevens {
  return Object.fromEntries(
    Object.entries(gegevens).map(([groep, deel]) => [
      groep,
      Array.isArray(deel) ? deel.map(toFeiten) : deel && toFeiten(deel),
    ]),
  )
}

function toFeiten(deel: z.infer<typeof feiten>): Record<string, Waarde | null> {
  return Object.fromEntries(Object.entries(deel).map(([id, waarde]) => [id, toWaarde(waarde)]))
}

const toWaarde = (waarde: z.infer<typeof antwoord> | null): Waarde | null =>
  waarde === 'ja' ? true : waarde === 'nee' ? false : waarde
