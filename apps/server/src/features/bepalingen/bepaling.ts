import type { Bepalingsantwoord } from '@loket/contract/bepaling'
import { isProbleem } from '@loket/kennisbank/bepaler'
import type { Context } from '../../context.ts'
import { AppError } from '../../errors.ts'

/** Decides a household by the editie in force; all that is wrong with it comes back together. */
export async function bepaal({ edities }: Context, body: unknown): Promise<Bepalingsantwoord> {
  const actueel = await edities.actueel()
  const geladen = actueel && (await edities.open(actueel.hash))
  if (!geladen) throw new AppError('EDITIE_NOT_FOUND')
  const antwoord = geladen.bepaal(body)
  if (isProbleem(antwoord)) throw new AppError('INPUT_INVALID', { fouten: antwoord.fouten })
  return antwoord
}
