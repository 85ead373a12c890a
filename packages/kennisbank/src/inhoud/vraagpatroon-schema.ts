import { z } from 'zod'
import { id, pad, soorten, toets, trefwoorden, zin, zinnen } from './schema.ts'

const dagen = z.int('een aantal dagen')

const termijn = z
  .strictObject({ gegeven: pad, vanaf: dagen.optional(), uiterlijk: dagen.optional() })
  .refine(({ vanaf, uiterlijk }) => vanaf !== undefined || uiterlijk !== undefined, '`vanaf` of `uiterlijk`')
  .refine(({ vanaf, uiterlijk }) => vanaf === undefined || uiterlijk === undefined || vanaf <= uiterlijk, {
    error: 'een `vanaf` die niet na `uiterlijk` ligt',
  })

const patroonproduct = z.strictObject({
  product: id,
  rol: soorten('basis', 'extra'),
  /** Left out for what may go together with the others. */
  na: z.array(id, 'een lijst van producten').default([]),
  alleen_als: toets.optional(),
  termijn: termijn.optional(),
  waarom: zin,
})

export const vraagpatroonSchema = z.strictObject({
  id,
  titel: zin,
  thema: id,
  verhaal: zin,
  trefwoorden,
  /** The story as people say it aloud. */
  gesproken: zinnen.default([]),
  /** Themes of which the products are one tap away. */
  themas: z.array(id, 'een lijst van themas').default([]),
  vragen: z.array(pad, 'een lijst van paden'),
  regelingen: z.array(
    z.union(
      [id, z.strictObject({ regeling: id, alleen_als: toets })],
      'een regeling, of `{ regeling: …, alleen_als: … }`',
    ),
    'een lijst van regelingen',
  ),
  producten: z.array(patroonproduct, 'een lijst').min(1, 'minstens één product'),
})

export type Vraagpatroonbron = z.infer<typeof vraagpatroonSchema>
