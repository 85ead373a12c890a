import type { Teksten } from '@loket/gesprek/editie'
import type { Formulierveld } from '@loket/gesprek/product'
import type { Foutenbak } from '@loket/kennis/compileer/foutenbak'
import { z } from 'zod'
import { prefixTeksten } from './deel.ts'
import { readBestand } from './lees.ts'
import { id, soorten, zin } from './schema.ts'
import { parseBron } from './schemafout.ts'

const SOORTEN = [
  'tekst',
  'lange_tekst',
  'datum',
  'tijd',
  'getal',
  'bedrag',
  'ja_nee',
  'keuze',
  'telefoon',
  'email',
  'iban',
  'bsn',
  'kenteken',
  'adres',
  'bestand',
] as const

const veldSchema = z.record(
  id,
  z
    .strictObject({
      soort: soorten(...SOORTEN),
      label: zin,
      hulp: zin.optional(),
      keuzes: z.record(id, zin).optional(),
      privacy: soorten('gewoon', 'gevoelig', 'bijzonder'),
    })
    .refine(
      ({ soort, keuzes }) => (soort === 'keuze') === (keuzes !== undefined),
      '`keuzes` bij een keuze, en alleen daar',
    ),
  'velden met hun naam',
)

/** What forms ask that is no fact for a rule: `formuliervelden.yaml`. */
export function readVelden(bak: Foutenbak, wortel: string): { velden: Formulierveld[]; teksten: Teksten } {
  const bronnen = readBestand(bak, wortel, 'formuliervelden.yaml').flatMap((bestand) =>
    Object.entries(parseBron(bak, veldSchema, bestand) ?? {}),
  )
  return {
    velden: bronnen.map(([naam, { soort, keuzes, privacy }]) => ({
      id: naam,
      soort,
      privacy,
      keuzes: keuzes && Object.keys(keuzes),
    })),
    teksten: Object.assign(
      {},
      ...bronnen.map(([naam, { label, hulp, keuzes = {} }]) => ({
        ...prefixTeksten(`veld.${naam}`, { label, hulp }),
        ...prefixTeksten(`veld.${naam}.keuze`, keuzes),
      })),
    ),
  }
}
