import { z } from 'zod'
import { id, ja, janee, pad, soorten, toets, zin } from './schema.ts'

const keuze = z.strictObject({ id, tekst: zin, naar: id.optional() })

/** What a step does follows from the field it has; a step with only `zeg` is a sentence to say. */
const DADEN = ['vraag', 'keuzes', 'actie', 'script', 'einde'] as const

const stap = z
  .strictObject({
    id,
    zeg: zin.optional(),
    let_op: zin.optional(),
    verplicht: ja.optional(),
    alleen_als: toets.optional(),
    niet_gevraagd: janee.optional(),
    naar: id.optional(),
    vraag: z.union([z.literal('volgende'), pad], '`volgende` of een pad zoals `aanvrager.zorgverzekerd`').optional(),
    keuzes: z.array(keuze, 'een lijst').min(2, 'minstens twee keuzes').optional(),
    actie: soorten(
      'code_geven',
      'toesturen',
      'afspraak_maken',
      'doorverbinden',
      'terugbellen',
      'zaak_aanmelden',
    ).optional(),
    organisatie: id.optional(),
    script: id.optional(),
    einde: soorten('beantwoord', 'doorverbonden', 'terugbellen', 'afspraak', 'afgebroken').optional(),
  })
  .refine(
    (delen) => DADEN.filter((daad) => delen[daad] !== undefined).length <= 1,
    `hoogstens één van ${DADEN.join(', ')}`,
  )
  .refine(({ zeg, vraag }) => zeg !== undefined || vraag !== undefined, 'een `zeg`')
  .refine((delen) => !delen.verplicht || DADEN.every((daad) => delen[daad] === undefined), {
    error: '`verplicht` alleen bij een zin om te zeggen',
  })
  .refine((delen) => delen.niet_gevraagd === undefined || DADEN.every((daad) => delen[daad] === undefined), {
    error: '`niet_gevraagd` alleen bij een zin om te zeggen',
  })
  .refine(({ actie, organisatie }) => (actie === 'doorverbinden') === (organisatie !== undefined), {
    error: '`organisatie` bij `doorverbinden`, en alleen daar',
  })
  .refine(({ keuzes }) => !keuzes?.some((mogelijk) => mogelijk.id === 'let_op'), 'een keuze die niet `let_op` heet')

export const belscriptSchema = z.strictObject({
  id,
  titel: zin,
  vraagpatroon: id.optional(),
  stappen: z.array(stap, 'een lijst').min(1, 'minstens één stap'),
})

export type Belscriptbron = z.infer<typeof belscriptSchema>
export type Stapbron = Belscriptbron['stappen'][number]
