import { z } from 'zod'
import { id, ja, soorten, toets, trefwoorden, webadres, zin, zinnen } from './schema.ts'

const bewijsstuk = z.strictObject({ id, alleen_als: toets.optional() })

export const AANVRAAGKANALEN = ['website', 'zuil', 'telefoon', 'balie', 'post'] as const

const kanaal = z.strictObject({
  kanaal: soorten(...AANVRAAGKANALEN),
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

const norm = z.int('een aantal').positive('minstens 1').optional()

/** What happens after one another; the norm time is of who works on it: minutes at the counter, working days behind it. */
const stap = z
  .strictObject({ wie: soorten('inwoner', 'loket', 'backoffice', 'partner'), wat: zin, minuten: norm, dagen: norm })
  .refine(({ minuten, dagen }) => minuten === undefined || dagen === undefined, 'hoogstens één van minuten, dagen')

/** A path of a fact, or the id of a formulierveld. */
const veld = z.string('een veld').regex(/^[a-z_]+(\.[a-z0-9_]+)?$/, 'een pad, of de id van een formulierveld')

export const productSchema = z.strictObject({
  id,
  titel: zin,
  /** Its name in upl/upl-gemeente.csv; address and laws come from there. */
  upl: zin.optional(),
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
  stappen: z.array(stap, 'een lijst').min(2, 'minstens twee stappen').max(7, 'hoogstens zeven stappen').default([]),
  /** What the assessor looks at; for medewerkers. */
  beoordeling: zinnen.default([]),
  formulier: z.array(veld, 'een lijst van velden').default([]),
  vervolg: z.array(id, 'een lijst van producten'),
})

export type Productbron = z.infer<typeof productSchema>
