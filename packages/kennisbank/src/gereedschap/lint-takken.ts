import { datumTekst } from '@loket/kennis/datum'
import { verzegel } from '@loket/kennis/keuring/keuring'
import { openKennis } from '@loket/kennis/kennis'
import type { Regelpakket } from '@loket/kennis/pakket'
import type { Regelbron } from './bronnen.ts'
import type { Bevinding } from './lint.ts'
import { peil } from './peilen.ts'

const DAGEN = [0, 45, 80]

/**
 * Tests that can only turn out one way: the bounds of a household of which nothing is known prove it, on the first
 * day of every period and on two days further on.
 */
export function lintTakken({ kennisbron }: Regelbron): Bevinding[] {
  const { pakket, gepeild } = peil(kennisbron)
  const mogelijk = hoogste(zonderAannames(pakket))
  return gepeild.flatMap(({ regeling: { id, bestand }, punten }) =>
    punten
      .filter(({ stap }) => mogelijk.get(`${id} ${stap}`) === false)
      .map(({ pad, tekst, waar }): Bevinding => {
        const wat = `\`${tekst}\` kan hier nooit ${waar ? 'kloppen' : 'niet kloppen'}`
        return { soort: 'fout', bestand, pad, wat }
      }),
  )
}

/** What may be assumed when nobody says otherwise is unknown here. */
const zonderAannames = (pakket: Regelpakket): Regelpakket =>
  verzegel({ ...pakket, begrippen: pakket.begrippen.map((begrip) => ({ ...begrip, aanname: undefined })) })

/** Of every step whether it can be more than zero for anyone. */
function hoogste(pakket: Regelpakket): Map<string, boolean> {
  const kennis = openKennis(pakket)
  const mogelijk = new Map<string, boolean>()
  for (const { datum, gemeente } of peildagen(pakket)) {
    const invoer = { datum, gegevens: {}, ...(gemeente && { gemeente }) }
    if (kennis.controleer(invoer).length > 0) continue
    for (const { regeling, stappen } of kennis.bepaal(invoer).uitkomsten)
      for (const { naam, max } of stappen) {
        const sleutel = `${regeling} ${naam}`
        mogelijk.set(sleutel, (mogelijk.get(sleutel) ?? false) || max > 0)
      }
  }
  return mogelijk
}

function peildagen({ schijven, gemeenten }: Regelpakket): { datum: string; gemeente: string | undefined }[] {
  return schijven.flatMap(({ vanaf }) =>
    DAGEN.flatMap((verder) => {
      const dag = new Date(`${datumTekst(vanaf)}T00:00:00Z`)
      // A period after the last day of a year starts on a day that only the pack knows; it starts on 1 January too.
      if (Number.isNaN(dag.getTime())) return []
      dag.setUTCDate(dag.getUTCDate() + verder)
      const datum = dag.toISOString().slice(0, 10)
      return [undefined, ...gemeenten].map((gemeente) => ({ datum, gemeente }))
    }),
  )
}
