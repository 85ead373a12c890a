import { z } from 'zod'
import { errorCodes, type Problem } from './errors.ts'

const fout = z.object({
  pad: z.string().meta({ description: 'Waar de fout zit', example: 'kinderen[0].geboortedatum' }),
  melding: z.string().meta({ description: 'Wat er niet klopt, in het Nederlands' }),
})

export const problem = z
  .object({
    status: z.int(),
    title: z.string(),
    detail: z.string(),
    code: z.enum(errorCodes),
    fatal: z.boolean().meta({ description: 'Hetzelfde nog eens proberen heeft geen zin' }),
    fouten: z.array(fout).optional(),
  })
  .meta({ id: 'Problem', description: 'Een fout volgens RFC 9457, met een vaste code' }) satisfies z.ZodType<Problem>
