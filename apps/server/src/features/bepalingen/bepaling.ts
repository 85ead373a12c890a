import { type Bepalingsantwoord, type Bepalingsvraag, bepalingsvraag } from '@loket/contract/bepaling'
import type { Fout } from '@loket/contract/errors'
import type { Invoer } from '@loket/kennis/gegevens'
import { toAntwoord } from '@loket/kennisbank/antwoord'
import type { Context } from '../../context.ts'
import type { GeladenEditie } from '../../edities.ts'
import { AppError } from '../../errors.ts'
import { toFouten } from '../../invoer.ts'

/** Decides a household by the editie in force; what is wrong in envelope and facts comes back together. */
export async function bepaal({ edities }: Context, body: unknown): Promise<Bepalingsantwoord> {
  const actueel = await edities.actueel()
  const geladen = actueel && (await edities.open(actueel.hash))
  if (!geladen) throw new AppError('EDITIE_NOT_FOUND')
  const { uitleg = false, ...vraag } = parseVraag(body, geladen)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `controleer` found no fault in the facts
  const invoer = vraag as Invoer
  return toAntwoord({
    editie: geladen.editie.hash,
    bepaling: geladen.kennis.bepaal(invoer),
    volgendeVraag: geladen.kennis.volgendeVraag(invoer),
    teksten: geladen.teksten,
    uitleg,
  })
}

function parseVraag(body: unknown, { kennis }: GeladenEditie): Bepalingsvraag {
  const envelop = bepalingsvraag.safeParse(body, { reportInput: true })
  const fouten = envelop.success ? [] : toFouten(envelop.error.issues)
  if (isObject(body)) addFouten(fouten, kennis.controleer(pickInvoer(body)))
  if (envelop.success && fouten.length === 0) return envelop.data
  throw new AppError('INPUT_INVALID', { fouten })
}

/** The envelope speaks first: what it refused is not told twice. */
function addFouten(fouten: Fout[], gevonden: Fout[]) {
  const gezegd = new Set(fouten.map(({ pad }) => pad))
  fouten.push(...gevonden.filter(({ pad }) => !gezegd.has(pad)))
}

function pickInvoer({ datum, gemeente, gegevens }: Record<string, unknown>) {
  return { datum, ...(gemeente !== undefined && { gemeente }), gegevens }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
