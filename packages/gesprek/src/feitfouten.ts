import { bestaat } from './antwoord.ts'
import { checkWaarde, type Antwoordfout } from './controle.ts'
import type { Editie } from './editie.ts'
import { findGegeven } from './gegeven.ts'
import type { Gesprek } from './gesprek.ts'

/** What in the facts of a run does not fit an editie; for a run from outside, or of another editie. */
export function listFeitfouten({ feiten, datum }: Pick<Gesprek, 'feiten' | 'datum'>, editie: Editie): Antwoordfout[] {
  return Object.entries(feiten).flatMap(([pad, { waarde, onbekend }]): Antwoordfout[] => {
    const gegeven = findGegeven(pad, editie)
    if (!gegeven) return [{ pad, soort: 'onbekend_gegeven' }]
    if (!bestaat(gegeven, feiten)) return [{ pad, soort: 'groep_ontbreekt' }]
    const fout = onbekend ? null : checkWaarde(gegeven, waarde, datum)
    return fout ? [fout] : []
  })
}
