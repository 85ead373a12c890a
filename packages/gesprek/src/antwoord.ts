import type { Waarde } from '@loket/kennis/gegevens'
import { checkWaarde, isZelfdeWaarde, type Antwoordfout } from './controle.ts'
import type { Editie } from './editie.ts'
import { findGegeven, type Gegeven } from './gegeven.ts'
import type { Feit, Gesprek, Stap } from './gesprek.ts'

/** `null` takes the answer back: the question is open again. */
export type Antwoord = Waarde | { onbekend: true } | null
export type Antwoorden = Record<string, Antwoord>
export type Herkomst = Pick<Feit, 'bron' | 'kanaal' | 'tijd'>

/** With faults nothing is stored; `vervallen` are the facts that no longer exist because of this answer. */
export type Antwoordresultaat =
  | { ok: true; gesprek: Gesprek; vervallen: string[] }
  | { ok: false; fouten: Antwoordfout[] }

type Feiten = Gesprek['feiten']

/** More steps than this cannot be taken back; keeps a run small enough to send. */
const LANGSTE_GESCHIEDENIS = 200

export function answerVragen(
  gesprek: Gesprek,
  antwoorden: Antwoorden,
  herkomst: Herkomst,
  editie: Editie,
): Antwoordresultaat {
  const nieuw: Feiten = { ...gesprek.feiten }
  for (const [pad, antwoord] of Object.entries(antwoorden)) {
    const feit = toFeit(antwoord, herkomst)
    if (feit === null) delete nieuw[pad]
    else if (!isZelfdeAntwoord(nieuw[pad], feit)) nieuw[pad] = feit
  }
  const fouten = Object.entries(antwoorden).flatMap(([pad, antwoord]) =>
    checkAntwoord(gesprek.datum, pad, antwoord, nieuw, editie),
  )
  if (fouten.length > 0) return { ok: false, fouten }
  const vervallen = Object.keys(nieuw).filter((pad) => !bestaat(findGegeven(pad, editie), nieuw))
  for (const pad of vervallen) delete nieuw[pad]
  return { ok: true, gesprek: addStap(gesprek, nieuw), vervallen }
}

export function undo(gesprek: Gesprek): Gesprek {
  const stap = gesprek.geschiedenis.at(-1)
  if (!stap) return gesprek
  const feiten = { ...gesprek.feiten }
  for (const [pad, vorig] of Object.entries(stap.vorige)) {
    if (vorig === null) delete feiten[pad]
    else feiten[pad] = vorig
  }
  return { ...gesprek, feiten, geschiedenis: gesprek.geschiedenis.slice(0, -1) }
}

function toFeit(antwoord: Antwoord, herkomst: Herkomst): Feit | null {
  if (antwoord === null) return null
  return isOnbekend(antwoord) ? { waarde: null, onbekend: true, ...herkomst } : { waarde: antwoord, ...herkomst }
}

function isOnbekend(antwoord: Antwoord): antwoord is { onbekend: true } {
  return typeof antwoord === 'object' && antwoord !== null && 'onbekend' in antwoord
}

/** Who said it first stays on record when another channel says the same. */
function isZelfdeAntwoord(oud: Feit | undefined, nieuw: Feit): boolean {
  return oud !== undefined && oud.onbekend === nieuw.onbekend && isZelfdeWaarde(oud.waarde, nieuw.waarde)
}

function checkAntwoord(datum: string, pad: string, antwoord: Antwoord, feiten: Feiten, editie: Editie): Antwoordfout[] {
  const gegeven = findGegeven(pad, editie)
  if (!gegeven) return [{ pad, soort: 'onbekend_gegeven' }]
  if (antwoord === null) return []
  if (!bestaat(gegeven, feiten)) return [{ pad, soort: 'groep_ontbreekt' }]
  const fout = isOnbekend(antwoord) ? null : checkWaarde(gegeven, antwoord, datum)
  return fout ? [fout] : []
}

/** A fact of a partner or child exists only while that person does. */
export function bestaat(gegeven: Gegeven | null, feiten: Feiten): boolean {
  if (!gegeven) return false
  if (gegeven.begrip === undefined || gegeven.groep.soort === 'een') return true
  const aanwezig = feiten[gegeven.groep.id]?.waarde
  if (gegeven.index === undefined) return aanwezig === true
  return typeof aanwezig === 'number' && gegeven.index < aanwezig
}

/** One undoable step from the old facts to the new ones; the same gesprek when nothing differs. */
export function addStap(gesprek: Gesprek, feiten: Feiten): Gesprek {
  const paden = [...new Set([...Object.keys(gesprek.feiten), ...Object.keys(feiten)])].filter(
    (pad) => gesprek.feiten[pad] !== feiten[pad],
  )
  if (paden.length === 0) return gesprek
  const stap: Stap = { paden, vorige: Object.fromEntries(paden.map((pad) => [pad, gesprek.feiten[pad] ?? null])) }
  return { ...gesprek, feiten, geschiedenis: [...gesprek.geschiedenis, stap].slice(-LANGSTE_GESCHIEDENIS) }
}
