import { datumTekst } from '@loket/kennis/datum'
import type { Regelpakket } from '@loket/kennis/pakket'
import type { Mijlpaal } from '../begrip.ts'
import { addMaanden } from '../datum.ts'
import type { Gesprek } from '../gesprek.ts'
import type { Inhoud } from '../inhoud.ts'
import { invullingFor } from '../label.ts'
import { findGegeven, type Gegeven } from '../gegeven.ts'
import { fillTekst } from '../tekst.ts'
import { metHoofdletters } from '../zinnen/zin.ts'

export interface Mijlpaalmoment {
  /** ISO date. */
  datum: string
  zin: string
}

/** What one can see coming: the ages that matter of the people in the story, after today and up to this day. */
export function listMijlpalen(gesprek: Gesprek, inhoud: Inhoud, tot: string): Mijlpaalmoment[] {
  const momenten = Object.entries(gesprek.feiten).flatMap(([pad, { waarde }]) => {
    const gegeven = findGegeven(pad, inhoud.editie)
    const mijlpalen = (gegeven && inhoud.editie.begrippen[gegeven.begrip ?? '']?.mijlpalen) ?? []
    if (!gegeven || typeof waarde !== 'string') return []
    return mijlpalen.flatMap((mijlpaal) => describeMijlpaal(mijlpaal, gegeven, waarde, gesprek, inhoud))
  })
  return momenten.filter(({ datum }) => datum > gesprek.datum && datum <= tot)
}

function describeMijlpaal(
  mijlpaal: Mijlpaal,
  gegeven: Gegeven,
  geboren: string,
  gesprek: Gesprek,
  inhoud: Inhoud,
): Mijlpaalmoment[] {
  const datum = findDag(mijlpaal, geboren, inhoud.editie.pakket)
  if (datum === undefined || !mijlpaal.groepen.includes(gegeven.groep.id)) return []
  const invulling = metHoofdletters(invullingFor(gegeven, gesprek, inhoud), gesprek.taal)
  const id = `begrip.${gegeven.begrip}.mijlpaal.${mijlpaal.id}.${gegeven.groep.id}`
  return [{ datum, zin: fillTekst(inhoud.teksten, id, invulling) }]
}

/** An age that is a figure is reached on the first day on which one is as old as the figure of that day. */
function findDag({ maanden, cijfer }: Mijlpaal, geboren: string, { cijfers }: Regelpakket): string | undefined {
  if (maanden !== undefined) return addMaanden(geboren, maanden)
  const gevonden = cijfers.find(({ naam }) => naam === cijfer)
  if (!gevonden || 'rijen' in gevonden) return undefined
  const { schaal, waarden } = gevonden
  const dagen = waarden.map(([vanaf, tot, leeftijd]) => {
    const dag = addMaanden(geboren, leeftijd / schaal)
    const begin = datumTekst(vanaf)
    return { dag: dag > begin ? dag : begin, einde: tot === 0 ? undefined : datumTekst(tot) }
  })
  return dagen.find(({ dag, einde }) => einde === undefined || dag < einde)?.dag
}
