import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Invoer } from '@loket/kennis/gegevens'
import { z } from 'zod'
import type { Regelingbron } from '../regeling.ts'
import { toInvoer } from '../voorbeeld.ts'
import type { Verwachting } from '../voorbeeldproef.ts'

/** An example from the file of a regeling, or a published one. */
export interface Proef {
  regeling: string
  naam: string
  invoer: Invoer
  verwacht: Verwachting
}

const GEPUBLICEERD = '../../test/conformance/voorbeelden.json'

const gepubliceerdSchema = z.array(
  z.object({
    id: z.string(),
    regeling: z.string(),
    invoer: z.object({ datum: z.string(), gemeente: z.string().optional(), gegevens: z.custom<Invoer['gegevens']>() }),
    verwacht: z.object({
      uitkomst: z.enum(['recht', 'geen_recht', 'nog_nodig']),
      bedrag: z.number().optional(),
      stappen: z.record(z.string(), z.number()),
    }),
  }),
)

/** All examples, those of the regelingen first; the published ones when they are there. */
export function listProeven(regelingen: Regelingbron[], wortel: string): Proef[] {
  const eigen = regelingen.flatMap(({ id, voorbeelden }) =>
    voorbeelden.map((voorbeeld) => ({
      regeling: id,
      naam: voorbeeld.naam,
      invoer: toInvoer(voorbeeld),
      verwacht: voorbeeld,
    })),
  )
  const bestand = join(wortel, GEPUBLICEERD)
  if (!existsSync(bestand)) return eigen
  const gepubliceerd = gepubliceerdSchema.parse(JSON.parse(readFileSync(bestand, 'utf8')))
  return [
    ...eigen,
    ...gepubliceerd.map(({ id, regeling, invoer, verwacht: { uitkomst, ...rest } }) => ({
      regeling,
      naam: id,
      invoer,
      verwacht: { verwacht: uitkomst, ...rest },
    })),
  ]
}
