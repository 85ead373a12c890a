import { z } from 'zod'
import { naam, regel } from './tekst.ts'

const kort = z.object({
  id: naam,
  titel: z.string(),
  wat: z.string(),
  thema: naam,
  organisatie: naam,
  /** URI in the Uniforme Productnamenlijst. */
  uplUri: z.string().optional(),
})

export const producten = z.object({ producten: z.array(kort) }).meta({ id: 'Producten' })

/** One product with its texts in the language that was asked for. */
export const product = kort
  .extend({
    voorwaarden: z.array(z.string()),
    bewijsstukken: z.array(z.string()),
    stappen: z.array(z.string()),
    kosten: z.string().optional(),
    termijn: z.string().optional(),
    waar: z.string().optional(),
    bezwaar: z.string().optional(),
    geenReactie: z.string().optional(),
    kanalen: z.array(z.object({ kanaal: z.string(), tekst: z.string().optional(), url: z.string().optional() })),
    grondslagen: z.array(z.object({ naam: z.string(), url: z.string() })),
    vervolg: z.array(naam),
  })
  .meta({ id: 'Product' })

export const vraagpatronen = z
  .object({ vraagpatronen: z.array(z.object({ id: naam, titel: z.string(), verhaal: z.string() })) })
  .meta({ id: 'Vraagpatronen' })

export const vraagpatroon = z
  .object({
    id: naam,
    titel: z.string(),
    verhaal: z.string(),
    regelingen: z.array(naam),
    producten: z.array(
      z.object({ product: naam, rol: z.enum(['basis', 'extra']), na: z.array(naam), waarom: z.string() }),
    ),
  })
  .meta({ id: 'Vraagpatroon' })

export const zoekvraag = z.strictObject({ vraag: regel(200) }).meta({ id: 'Zoekvraag' })
export const zoekantwoord = z
  .object({
    treffers: z.array(
      z.object({
        soort: z.enum(['vraagpatroon', 'product', 'voorziening', 'term']),
        id: naam,
        titel: z.string(),
        wat: z.string(),
      }),
    ),
  })
  .meta({ id: 'Zoekantwoord' })

export const naamPad = z.strictObject({ id: naam })
export const vormPad = z.strictObject({ vorm: z.enum(['samenwerkende-catalogi', 'cpsv-ap', 'sdg', 'gids']) })

export type Zoekantwoord = z.infer<typeof zoekantwoord>
export type Productantwoord = z.infer<typeof product>
export type Patroonantwoord = z.infer<typeof vraagpatroon>
