import type { Feiten, Gegevens, Invoer, Waarde } from '@loket/kennis/gegevens'
import type { Feit, Gesprek } from './gesprek.ts'
import { parsePad, type Pad } from './pad.ts'

type Verteld = Pick<Gesprek, 'datum' | 'gemeente'> & { feiten: Record<string, Pick<Feit, 'waarde'>> }

/** The facts in the form in which the knowledge system and `POST /bepalingen` take them. */
export function toGegevens({ feiten }: Pick<Verteld, 'feiten'>): Gegevens {
  const bekend = Object.entries(feiten).flatMap(([tekst, { waarde }]) => {
    const pad = parsePad(tekst)
    return pad && waarde !== null ? [{ pad, waarde }] : []
  })
  const groepen = new Map<string, Feiten | Feiten[] | null>()
  // Groups first: whether there is a partner and how many children decides where their facts go.
  for (const { pad, waarde } of bekend) if (pad.begrip === undefined) addGroep(groepen, pad.groep, waarde)
  for (const { pad, waarde } of bekend) addFeit(groepen, pad, waarde)
  return Object.fromEntries(groepen)
}

export function toInvoer(gesprek: Verteld): Invoer {
  return { datum: gesprek.datum, gemeente: gesprek.gemeente, gegevens: toGegevens(gesprek) }
}

type Groepen = Map<string, Feiten | Feiten[] | null>

function addGroep(groepen: Groepen, groep: string, waarde: Waarde) {
  if (typeof waarde === 'boolean') groepen.set(groep, waarde ? {} : null)
  else if (isLijstlengte(waarde))
    groepen.set(
      groep,
      Array.from({ length: waarde }, () => ({})),
    )
}

function addFeit(groepen: Groepen, { groep, index, begrip }: Pad, waarde: Waarde) {
  if (begrip === undefined) return
  if (index === undefined && !groepen.has(groep)) groepen.set(groep, {})
  const plaats = groepen.get(groep)
  const element = Array.isArray(plaats) ? plaats[index ?? 0] : plaats
  if (element) element[begrip] = waarde
}

/** Of a run from outside any number may come; its faults are told by `listFeitfouten`, not by a full memory. */
function isLijstlengte(waarde: Waarde): waarde is number {
  return Number.isInteger(waarde) && Number(waarde) >= 0 && Number(waarde) < 100
}
