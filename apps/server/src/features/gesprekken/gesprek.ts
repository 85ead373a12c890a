import type { Fout } from '@loket/contract/errors'
import { listFeitfouten } from '@loket/gesprek/feitfouten'
import { describeAntwoordfout } from '@loket/gesprek/foutzin'
import { toInvoer } from '@loket/gesprek/gegevens'
import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Context } from '../../context.ts'
import { AppError } from '../../errors.ts'

/** The server evaluates again whatever it stores: with the editie of the run itself, which it must know. */
export async function checkGesprek({ edities }: Context, gesprek: Gesprek) {
  const geladen = await edities.open(gesprek.editie)
  if (!geladen) {
    const fouten = [{ pad: 'gesprek.editie', melding: 'Deze editie is hier niet bekend.' }]
    throw new AppError('EDITIE_UNKNOWN', { fouten })
  }
  const { editie, kennis } = geladen
  const fouten: Fout[] = []
  if (gesprek.vraagpatroon !== null && !editie.vraagpatronen.some(({ id }) => id === gesprek.vraagpatroon)) {
    fouten.push({ pad: 'gesprek.vraagpatroon', melding: 'Dit vraagpatroon kent deze editie niet.' })
  }
  const feitfouten = listFeitfouten(gesprek, editie)
  for (const fout of feitfouten) {
    fouten.push({ pad: `gesprek.feiten.${fout.pad}`, melding: describeAntwoordfout(fout, 'nl') })
  }
  for (const { pad, melding } of kennis.controleer(toInvoer(gesprek))) {
    const eigen = pad === 'datum' || pad === 'gemeente'
    if (eigen) fouten.push({ pad: `gesprek.${pad}`, melding })
    else if (feitfouten.length === 0) fouten.push({ pad: `gesprek.feiten.${pad}`, melding })
  }
  if (fouten.length > 0) throw new AppError('INPUT_INVALID', { fouten })
}
