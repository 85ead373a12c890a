import type { Bereikbaarheid, Openingstijden } from '@loket/contract/openingstijden'
import {
  findOpening,
  findVolgendeOpening,
  toTijdstip,
  type Openingstijden as Tijden,
} from '@loket/dienst/openingstijden'
import type { Context } from '../../context.ts'
import { AppError } from '../../errors.ts'

/** Who can be visited or called now, by the hours in the editie in force. */
export async function listOpeningstijden({ edities, clock }: Context): Promise<Openingstijden> {
  const actueel = await edities.actueel()
  const geladen = actueel && (await edities.open(actueel.hash))
  if (!geladen) throw new AppError('EDITIE_NOT_FOUND')
  const nu = clock().toISOString()
  return {
    openingstijden: geladen.editie.organisaties.flatMap(({ id, openingstijden }) => {
      if (!openingstijden) return []
      const { balie, telefoon } = openingstijden
      return [
        {
          organisatie: id,
          ...(balie && { balie: describeTijden(balie, nu) }),
          ...(telefoon && { telefoon: describeTijden(telefoon, nu) }),
        },
      ]
    }),
  }
}

function describeTijden(tijden: Tijden, nu: string): Bereikbaarheid {
  const opening = findOpening(tijden, nu)
  if (opening) return { open: true, tot: opening.tot }
  const volgende = findVolgendeOpening(tijden, nu)
  return { open: false, ...(volgende && { weerOpen: toTijdstip(volgende) }) }
}
