import { listFeiten, vervangFeit } from '@loket/kennis/feit'
import type { Gegevens } from '@loket/kennis/gegevens'
import type { Regelpakket } from '@loket/kennis/pakket'
import { huishouden } from '@loket/kennis/proef/huishouden'
import type { Toeval } from '@loket/kennis/proef/toeval'

/** With these most rights turn on money and persons. */
const GEWOON: Record<string, boolean | string | number> = {
  zorgverzekerd: true,
  rechtmatig_verblijf: true,
  gedetineerd: false,
  in_inrichting: false,
  studiefinanciering: false,
  zicht_op_verbetering: false,
  kreeg_inkomenstoeslag_afgelopen_jaar: false,
  zelfstandig: true,
  soort: 'huur',
}

/** A household made up for the tests, of the kind that often has a right to something. */
export function gewoonHuishouden(
  pakket: Regelpakket,
  datum: string,
  toeval: Toeval,
  anders: typeof GEWOON = {},
): Gegevens {
  const vast = { ...GEWOON, ...anders }
  const gegevens: Gegevens = { ...huishouden(pakket, datum, toeval), medebewoners: [] }
  return listFeiten(pakket, gegevens).reduce((stand, feit) => {
    const waarde = vast[feit.begrip.id]
    return waarde === undefined ? stand : vervangFeit(stand, feit, waarde)
  }, gegevens)
}
