import type { Begripinfo, Groepinfo } from './begrip.ts'
import type { Editie } from './editie.ts'
import { parsePad } from './pad.ts'

type Gegevenvorm = Pick<Begripinfo, 'soort' | 'eenheid' | 'bereik' | 'keuzes' | 'thema' | 'privacy' | 'aanname'>

/** What a path stands for in this editie: a begrip of a group, or the group itself (is there one, how many). */
export interface Gegeven extends Gegevenvorm {
  pad: string
  groep: Groepinfo
  index?: number
  /** Absent for the group itself. */
  begrip?: string
}

export function findGegeven(pad: string, editie: Editie): Gegeven | null {
  const delen = parsePad(pad)
  const groep = delen && editie.groepen.find(({ id }) => id === delen.groep)
  if (!delen || !groep) return null
  if (delen.begrip === undefined) return groep.soort === 'een' ? null : { pad, groep, ...vormOfGroep(groep) }
  if ((groep.soort === 'lijst') !== (delen.index !== undefined)) return null
  if (delen.index !== undefined && delen.index >= (groep.maximum ?? 0)) return null
  const info = Object.hasOwn(editie.begrippen, delen.begrip) ? editie.begrippen[delen.begrip] : undefined
  return info?.groepen.includes(groep.id) ? { ...info, pad, groep, index: delen.index, begrip: delen.begrip } : null
}

function vormOfGroep(groep: Groepinfo): Gegevenvorm {
  const { thema } = groep
  if (groep.soort === 'misschien') return { soort: 'ja_nee', thema, privacy: 'gewoon' }
  const bereik = { min: 0, max: groep.maximum ?? 0 }
  return { soort: 'geheel_getal', eenheid: 'personen', bereik, thema, privacy: 'gewoon' }
}

/** The range of a fact on the date for which is decided. */
export function bereikOp({ bereik }: Pick<Gegeven, 'bereik'>, datum: string): Gegeven['bereik'] {
  if (!bereik || !('totDatum' in bereik) || bereik.max < datum) return bereik
  return { ...bereik, max: datum }
}
