import type { Aanvragen } from '@loket/gesprek/aanvragen'
import { z } from 'zod'
import { ja, soorten, zin } from './inhoud/schema.ts'

const MAANDDAG = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** Until when one can apply: over a calendar year, or so many months back. */
export const aanvragenSchema = z
  .strictObject({
    jaar: z
      .strictObject({
        erna: z.int('een aantal jaren').min(0, 'een aantal jaren').max(10, 'hoogstens 10 jaar'),
        tot_en_met: z.string('maand en dag, zoals `12-31`').regex(MAANDDAG, 'maand en dag, zoals `12-31`'),
      })
      .optional(),
    terug: z
      .strictObject({
        maanden: z.int('een aantal maanden').min(0, 'een aantal maanden').max(600, 'hoogstens 600 maanden'),
        per: soorten('dag', 'maand', 'kwartaal', 'jaar'),
      })
      .optional(),
    bron: zin,
    toelichting: zin.optional(),
    te_controleren: ja.optional(),
  })
  .refine(({ jaar, terug }) => (jaar === undefined) !== (terug === undefined), '`jaar` of `terug`, een van de twee')

export function takeAanvragen({ jaar, terug, bron, te_controleren }: z.infer<typeof aanvragenSchema>): Aanvragen {
  const rest = { bron, ...(te_controleren && { teControleren: te_controleren }) }
  if (jaar) return { termijn: { soort: 'jaar', erna: jaar.erna, totEnMet: jaar.tot_en_met }, ...rest }
  const { maanden = 0, per = 'dag' } = terug ?? {}
  return { termijn: { soort: 'terug', maanden, per }, ...rest }
}
