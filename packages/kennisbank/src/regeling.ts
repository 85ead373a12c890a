import type { Regelinginfo, Teksten } from '@loket/gesprek/editie'
import type { Foutenbak } from '@loket/kennis/compileer/foutenbak'
import type { Bronbestand } from '@loket/kennis/kennisbron'
import { z } from 'zod'
import { aanvragenSchema, takeAanvragen } from './aanvragen.ts'
import { prefixTeksten } from './inhoud/deel.ts'
import { id, zin, zinnen } from './inhoud/schema.ts'
import { parseBron } from './inhoud/schemafout.ts'
import { voorbeeldSchema } from './voorbeeld.ts'

/** One sentence, or a block of them that stand for one another; two levels at most, which the compiler sees to. */
const voorwaarde: z.ZodType<Voorwaardebron> = z.lazy(() =>
  z
    .object({
      voorwaarde: zin.optional(),
      anders: zin.optional(),
      alle_van: z.array(voorwaarde).optional(),
      een_van: z.array(voorwaarde).optional(),
    })
    .refine((deel) => deel.anders !== undefined || deel.alle_van !== undefined || deel.een_van !== undefined, {
      path: ['anders'],
      error: 'een zin voor wie hier niet aan voldoet',
    }),
)
interface Voorwaardebron {
  voorwaarde?: string
  /** Said when the condition is false, also under `tenzij`. */
  anders?: string
  alle_van?: Voorwaardebron[]
  een_van?: Voorwaardebron[]
  tenzij?: Voorwaardebron[]
}

const metTitel = z.object({ titel: zin.optional() })
const stap = z.object({ titel: zin.optional(), zin: zin.optional() })
/** Figures and tables by name. */
export const bedragenSchema = z.record(z.string(), metTitel)

const regelingSchema = z.object({
  id,
  titel: zin,
  in_het_kort: zin,
  uitvoerder: id,
  grondslag: zin,
  product: id.optional(),
  recht_als: z.object({
    alle_van: z.array(voorwaarde).optional(),
    een_van: z.array(voorwaarde).optional(),
    tenzij: z.array(voorwaarde).optional(),
  }),
  bedragen: bedragenSchema.optional(),
  berekening: z.record(z.string(), z.union([z.string(), z.number(), stap])).optional(),
  niet_getoetst: zinnen.optional(),
  aanvragen: aanvragenSchema.optional(),
  voorbeelden: z.array(voorbeeldSchema, 'een lijst van voorbeelden').min(1, 'minstens één voorbeeld'),
})
export type Regelingbron = z.infer<typeof regelingSchema> & {
  bestand: string
  /** The name of the file: the id, or `<id>_vanaf_…` for an earlier version. */
  versie: string
}

/** The parts of the regelingen that people read; the compiler checks the rest of the same files. */
export function readRegelingen(bak: Foutenbak, bestanden: Bronbestand[]): Regelingbron[] {
  const bronnen = bestanden.flatMap((bestand) => {
    const bron = parseBron(bak, regelingSchema, bestand)
    if (!bron) return []
    const versie = bestand.bestand.replace(/^.*\/|\.yaml$/g, '')
    if (versie !== bron.id && !versie.startsWith(`${bron.id}_vanaf_`))
      bak.meld(bestand.bestand, ['id'], `\`${bron.id}\``, `de naam van het bestand, \`${versie}\``)
    return [{ ...bron, bestand: bestand.bestand, versie }]
  })
  checkVersies(bak, bronnen)
  return bronnen
}

function checkVersies(bak: Foutenbak, bronnen: Regelingbron[]): void {
  for (const eerder of bronnen.filter((bron) => bron.versie !== bron.id)) {
    const nu = bronnen.find(({ versie }) => versie === eerder.id)
    if (nu) checkVersie(bak, nu, eerder)
    else bak.meld(eerder.bestand, ['id'], `\`${eerder.id}\``, `ook een bestand regelingen/${eerder.id}.yaml`)
  }
}

/** An earlier version has its own conditions; all other texts of a regeling are the same in every version. */
function checkVersie(bak: Foutenbak, nu: Regelingbron, eerder: Regelingbron): void {
  const verwacht = `dezelfde als in ${nu.bestand}`
  const teksten = gedeeldeTeksten(nu)
  for (const [tekst, hier] of Object.entries(gedeeldeTeksten(eerder)))
    if ((teksten[tekst] ?? hier) !== hier) bak.meld(eerder.bestand, [], `een andere tekst voor ${tekst}`, verwacht)
  if (nu.niet_getoetst?.length !== eerder.niet_getoetst?.length)
    bak.meld(eerder.bestand, ['niet_getoetst'], 'andere zinnen', verwacht)
}

/** One per regeling: what an earlier version does not say otherwise. */
export function takeRegelingen(bronnen: Regelingbron[]): Regelinginfo[] {
  return bronnen.filter((bron) => bron.versie === bron.id).map(takeRegeling)
}

function takeRegeling(bron: Regelingbron): Regelinginfo {
  const { id: eigen, uitvoerder, grondslag, product, niet_getoetst = [], aanvragen } = bron
  const nietGetoetst = niet_getoetst.map((_, i) => `regeling.${eigen}.niet_getoetst.${i + 1}`)
  return {
    id: eigen,
    uitvoerder,
    grondslag,
    ...(product && { product }),
    nietGetoetst,
    ...(aanvragen && { aanvragen: takeAanvragen(aanvragen) }),
  }
}

export function regelingteksten(bron: Regelingbron): Teksten {
  return {
    ...gedeeldeTeksten(bron),
    ...prefixTeksten(`regeling.${bron.versie}.voorwaarde`, voorwaardeteksten(bron.recht_als)),
  }
}

function gedeeldeTeksten({
  id: eigen,
  titel,
  in_het_kort,
  niet_getoetst = [],
  bedragen = {},
  berekening = {},
  aanvragen,
}: Regelingbron): Teksten {
  const voor = `regeling.${eigen}`
  const stappen = Object.entries(berekening).flatMap(([naam, deel]) =>
    typeof deel === 'object' ? [[naam, deel.titel] as const, [`${naam}.zin`, deel.zin] as const] : [],
  )
  return {
    ...cijferteksten(bedragen, `${eigen}.`),
    ...prefixTeksten(voor, { titel, in_het_kort, aanvragen: aanvragen?.toelichting }),
    ...prefixTeksten(`${voor}.niet_getoetst`, number(niet_getoetst)),
    ...prefixTeksten(`${voor}.stap`, Object.fromEntries(stappen)),
  }
}

/** What figures are called, by the name under which rules know them. */
export function cijferteksten(bedragen: z.infer<typeof bedragenSchema>, voor = ''): Teksten {
  const titels = Object.entries(bedragen).map(([naam, { titel }]) => [`${voor}${naam}`, titel])
  return prefixTeksten('cijfer', Object.fromEntries(titels))
}

function voorwaardeteksten(recht: Voorwaardebron): Record<string, string | undefined> {
  const delen = toetsenVan(recht).map((deel, i) => [
    [String(i + 1), deel.voorwaarde],
    [`${i + 1}.anders`, deel.anders],
  ])
  return Object.fromEntries(delen.flat())
}

/** In the order in which the compiler numbers them. */
function toetsenVan(deel: Voorwaardebron): Voorwaardebron[] {
  const { alle_van = [], een_van = [], tenzij = [] } = deel
  const delen = [...alle_van, ...een_van, ...tenzij]
  return delen.length > 0 ? delen.flatMap(toetsenVan) : [deel]
}

const number = (rij: string[]): Record<string, string> =>
  Object.fromEntries(rij.map((deel, i) => [String(i + 1), deel]))
