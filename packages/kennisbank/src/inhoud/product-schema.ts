import { z } from 'zod'
import { id, ja, soorten, toets, trefwoorden, webadres, zin, zinnen } from './schema.ts'

const bewijsstuk = z.strictObject({ id, alleen_als: toets.optional() })

const kanaal = z.strictObject({
  kanaal: soorten('website', 'zuil', 'telefoon', 'balie', 'post'),
  url: webadres.optional(),
  telefoon: zin.optional(),
  digid: ja.optional(),
  tekst: zin,
})

/** Questions of the decision tree (handbook, figure 4.1) that are answered with yes. */
const beslisvraag = soorten(
  'functiescheiding',
  'beleidsimplicaties',
  'derden',
  'afbreukrisico',
  'interpretatie',
  'uitzonderingen',
  'bestuurlijke_aandacht',
)

export const productSchema = z.strictObject({
  id,
  titel: zin,
  upl: z.strictObject({ naam: zin, uri: z.url('een webadres') }).optional(),
  organisatie: id,
  thema: id,
  regeling: id.optional(),
  alleen_als: toets.optional(),
  /** Amounts and terms are made up for Voorbeeldstad. */
  fictief: ja.optional(),
  bron: zin,
  trefwoorden,
  wat: zin,
  voor_wie: zin,
  voorwaarden: zinnen.min(1, 'minstens één voorwaarde'),
  nodig: z.strictObject({ tekst: zin, bewijsstukken: z.array(bewijsstuk, 'een lijst') }),
  kosten: zin,
  termijn: z.strictObject({ tekst: zin, dagen: z.int('een aantal dagen').min(0, 'een aantal dagen').optional() }),
  waar: zin,
  kanalen: z.array(kanaal, 'een lijst').min(1, 'minstens één kanaal'),
  bezwaar: zin,
  geen_reactie: zin.optional(),
  afhandeling: z.strictObject({
    niveau: soorten('klaar_terwijl_u_wacht', 'volledig', 'coproductie'),
    ja: z.array(beslisvraag, 'een lijst'),
    knip: zin,
  }),
  vervolg: z.array(id, 'een lijst van producten'),
})

export type Productbron = z.infer<typeof productSchema>
