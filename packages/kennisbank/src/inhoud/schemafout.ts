import type { Foutenbak } from '@loket/kennis/compileer/foutenbak'
import type { Bronbestand } from '@loket/kennis/kennisbron'
import { suggestie } from '@loket/kennis/suggestie'
import { z } from 'zod'

type Padstuk = string | number

/** A file as its schema says; every fault goes to the bak, for an author, and then there is no value. */
export function parseBron<S extends z.ZodType>(bak: Foutenbak, schema: S, { bestand, inhoud }: Bronbestand) {
  const uitslag = schema.safeParse(inhoud)
  if (uitslag.success) return uitslag.data
  for (const kwestie of uitslag.error.issues) meldKwestie(bak, schema, { bestand, inhoud }, kwestie)
  return undefined
}

function meldKwestie(bak: Foutenbak, schema: z.ZodType, { bestand, inhoud }: Bronbestand, kwestie: z.core.$ZodIssue) {
  const pad = kwestie.path.map((stuk) => (typeof stuk === 'symbol' ? String(stuk) : stuk))
  if (kwestie.code !== 'unrecognized_keys') {
    bak.meld(bestand, pad, describe(find(inhoud, pad)), expected(kwestie))
    return
  }
  const bekend = knownKeys(schema, pad)
  for (const sleutel of kwestie.keys) {
    const bedoeld = suggestie(sleutel, bekend)
    bak.meld(
      bestand,
      [...pad, sleutel],
      `\`${sleutel}\``,
      bekend.length > 0 ? `een van ${bekend.join(', ')}` : 'een veld dat hier mag staan',
      bedoeld && `Bedoelt u \`${bedoeld}\`?`,
    )
  }
}

/** Our own messages are the expectation; zod's own, in English, only come for a wrong kind of block. */
function expected({ code, message }: z.core.$ZodIssue): string {
  return code === 'invalid_type' && message.startsWith('Invalid input') ? 'een blok met velden, of een getal' : message
}

function find(inhoud: unknown, pad: Padstuk[]): unknown {
  return pad.reduce<unknown>(
    (deel, stuk) => (typeof deel === 'object' && deel !== null ? Reflect.get(deel, stuk) : undefined),
    inhoud,
  )
}

function describe(gevonden: unknown): string {
  if (gevonden === undefined || gevonden === null) return 'niets'
  if (Array.isArray(gevonden)) return gevonden.length === 0 ? 'een lege lijst' : 'een lijst'
  if (typeof gevonden === 'object') return 'een blok met velden'
  return `\`${typeof gevonden === 'string' ? gevonden : JSON.stringify(gevonden)}\``
}

/** The fields that the schema has at this place. */
function knownKeys(schema: z.ZodType, pad: Padstuk[]): string[] {
  let deel: unknown = schema
  for (const stuk of pad) {
    const { shape, element } = unwrap(deel)
    deel = typeof stuk === 'number' ? element : shape?.[stuk]
  }
  return Object.keys(unwrap(deel).shape ?? {})
}

interface Schemavorm {
  shape?: Record<string, unknown>
  element?: unknown
}

/** Past optional and default, to the schema with the fields. */
function unwrap(schema: unknown): Schemavorm {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap())
  if (schema instanceof z.ZodObject) return { shape: schema.shape }
  return schema instanceof z.ZodArray ? { element: schema.element } : {}
}
