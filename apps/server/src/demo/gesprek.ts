import type { Feit, Gesprek } from '@loket/gesprek/gesprek'
import type { Waarde } from '@loket/kennis/gegevens'
import type { Context } from '../context.ts'
import { insertGesprek } from '../features/gesprekken/bewaren.ts'
import { unlockGesprek } from '../features/gesprekken/kluis.ts'
import { hashCode } from '../gesprekscode.ts'
import { demogemeente } from './medewerkers.ts'

export const demogesprek = {
  code: 'K7PM3XQD',
  geboortedatum: '1991-05-14',
  verhaal: 'Een alleenstaande moeder met een kind van zeven huurt een woning en komt niet rond.',
} as const

const feiten: Record<string, Waarde> = {
  'aanvrager.geboortedatum': demogesprek.geboortedatum,
  'aanvrager.zorgverzekerd': true,
  'aanvrager.rechtmatig_verblijf': true,
  partner: false,
  kinderen: 1,
  'kinderen[0].geboortedatum': '2019-02-01',
  'kinderen[0].woont_bij_aanvrager': true,
  'kinderen[0].kinderbijslag': true,
  medebewoners: 0,
  'woning.soort': 'huur',
  'woning.kale_huur': 652.5,
  'aanvrager.toetsingsinkomen': { min: 20000, max: 25000 },
}

/** Puts the prepared run under its known code, again when it has expired or the content has changed. */
export async function seedGesprek(ctx: Context, editie: string): Promise<void> {
  const { code, geboortedatum: controle } = demogesprek
  const eerder = await unlockGesprek(ctx, { code, controle })
  if (eerder?.gesprek.editie === editie) return
  await ctx.db.opgeslagenGesprek.deleteMany({ where: { sleutel: hashCode(ctx, code) } })
  await insertGesprek(ctx, { code, controle, gesprek: makeGesprek(ctx.clock(), editie), medewerker: null })
}

function makeGesprek(nu: Date, editie: string): Gesprek {
  const tijd = nu.toISOString()
  const verteld = Object.entries(feiten).map(([pad, waarde]): [string, Feit] => [
    pad,
    { waarde, bron: 'inwoner', kanaal: 'website', tijd },
  ])
  return {
    id: '5f0c6a0e-5d3b-4d0e-9d53-0a6f3a7f2b11',
    versie: 1,
    editie,
    gemeente: demogemeente,
    datum: tijd.slice(0, 10),
    taal: 'nl',
    vraagpatroon: 'rondkomen',
    feiten: Object.fromEntries(verteld),
    producten: [],
    geschiedenis: [],
  }
}
