import type { Feiten, Gegevens, Invoer } from '@loket/kennis/gegevens'
import type { Gesprek } from './gesprek.ts'
import { parsePad } from './pad.ts'

/** The facts in the form in which the knowledge system and `POST /bepalingen` take them. */
export function toGegevens({ feiten }: Gesprek): Gegevens {
  const gegevens: Record<string, Feiten | Feiten[] | null> = {}
  const paden = Object.keys(feiten)
  // Groups first: whether there is a partner and how many children decides where their facts go.
  for (const groep of paden.filter((pad) => !pad.includes('.'))) {
    const waarde = feiten[groep]?.waarde
    if (waarde === false) gegevens[groep] = null
    else if (waarde === true) gegevens[groep] = {}
    else if (isLijstlengte(waarde)) gegevens[groep] = Array.from({ length: waarde }, () => ({}))
  }
  for (const pad of paden) {
    const { groep, index, begrip } = parsePad(pad) ?? { groep: pad }
    const waarde = feiten[pad]?.waarde
    if (begrip === undefined || waarde === null || waarde === undefined) continue
    const plaats = index === undefined ? (gegevens[groep] ??= {}) : gegevens[groep]
    const element = Array.isArray(plaats) ? plaats[index ?? 0] : plaats
    if (element) element[begrip] = waarde
  }
  return gegevens
}

export function toInvoer(gesprek: Gesprek): Invoer {
  return { datum: gesprek.datum, gemeente: gesprek.gemeente, gegevens: toGegevens(gesprek) }
}

/** Of a run from outside any number may come; its faults are told by `listFeitfouten`, not by a full memory. */
function isLijstlengte(waarde: unknown): waarde is number {
  return Number.isInteger(waarde) && Number(waarde) >= 0 && Number(waarde) < 100
}
