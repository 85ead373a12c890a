import type { Groepinfo } from '@loket/gesprek/begrip'
import type { Teksten } from '@loket/gesprek/editie'
import type { Groep, Groepmodel } from '@loket/kennis/kennisbron'
import { z } from 'zod'
import { prefixTeksten } from './inhoud/deel.ts'
import { datum, zin } from './inhoud/schema.ts'

const aandelen = z.array(z.strictObject({ waarde: z.int('een aantal'), deel: z.number('een deel van 1') }))
const namen = { thema: zin, label: zin, wie: zin, van: zin }
const gevraagd = {
  ...namen,
  gebruikelijk: aandelen.optional(),
  kort: zin,
  vraag: zin,
  vraag_gesproken: zin.optional(),
  hulp: zin.optional(),
}
const groep = z.discriminatedUnion(
  'soort',
  [
    z.strictObject({ soort: z.literal('een'), ...namen }),
    z.strictObject({ soort: z.literal('misschien'), ...gevraagd }),
    z.strictObject({
      soort: z.literal('lijst'),
      enkelvoud: zin,
      maximum: z.int('een aantal').positive('minstens 1'),
      ...gevraagd,
    }),
  ],
  { error: 'een groep met `soort`: een, misschien of lijst' },
)

export const modelSchema = z.strictObject({
  geldig_vanaf: datum,
  gemeente: z.string(),
  themas: z.record(z.string(), zin),
  groepen: z.record(z.string(), groep),
})
export type Modelbron = z.infer<typeof modelSchema>
type Groepbron = z.infer<typeof groep>

/** The part of the model that the compiler reads. */
export function takeGroepmodel({ groepen }: Modelbron): Groepmodel {
  return { groepen: mapValues(groepen, takeGroep) }
}

function takeGroep(bron: Groepbron): Groep {
  const { thema } = bron
  if (bron.soort === 'een') return { soort: 'een', thema }
  const { gebruikelijk } = bron
  if (bron.soort === 'misschien') return { soort: 'misschien', thema, gebruikelijk }
  return { soort: 'lijst', enkelvoud: bron.enkelvoud, maximum: bron.maximum, thema, gebruikelijk }
}

export function listGroepen({ groepen }: Modelbron): Groepinfo[] {
  return Object.entries(groepen).map(([id, { soort, thema, ...rest }]) => ({
    id,
    soort,
    ...('enkelvoud' in rest && { enkelvoud: rest.enkelvoud, maximum: rest.maximum }),
    thema,
  }))
}

export function listModelteksten({ themas, groepen }: Modelbron): Teksten {
  const perGroep = Object.entries(groepen).map(([id, bron]) => prefixTeksten(`groep.${id}`, groepteksten(bron)))
  return Object.assign(prefixTeksten('thema', themas), ...perGroep)
}

function groepteksten(bron: Groepbron): Record<string, string | undefined> {
  const { label, wie, van } = bron
  if (bron.soort === 'een') return { label, wie, van }
  const { kort, vraag, vraag_gesproken, hulp } = bron
  return { label, wie, van, kort, vraag, vraag_gesproken, hulp }
}

const mapValues = <A, B>(van: Record<string, A>, doe: (waarde: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(van).map(([sleutel, waarde]) => [sleutel, doe(waarde)]))
