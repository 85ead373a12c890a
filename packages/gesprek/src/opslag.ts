import type { Feit, Gesprek, Stap } from './gesprek.ts'
import { parsePad } from './pad.ts'
import { isObject, isTekst, makeLezer, type Lezer, type Vormfout } from './vorm.ts'

export type Leesresultaat = { ok: true; gesprek: Gesprek } | { ok: false; fouten: Vormfout[] }

const MEESTE_FEITEN = 1000
const MEESTE_STAPPEN = 200
const MEESTE_PRODUCTEN = 200

export function serialiseGesprek(gesprek: Gesprek): string {
  return JSON.stringify(gesprek)
}

/** Reads a run from text of any origin; says what is wrong with it and never throws. */
export function readGesprek(tekst: string): Leesresultaat {
  try {
    return parseGesprek(JSON.parse(tekst))
  } catch {
    return { ok: false, fouten: [{ pad: '', melding: 'geen geldige JSON' }] }
  }
}

/**
 * Checks the form of a run and copies what belongs to it; other keys do not survive.
 * Whether its facts fit an editie is `migreer`.
 */
export function parseGesprek(invoer: unknown): Leesresultaat {
  if (!isObject(invoer)) return { ok: false, fouten: [{ pad: '', melding: 'verwacht een gesprek' }] }
  const fouten: Vormfout[] = []
  const lees = makeLezer(invoer, '', fouten)
  if (invoer['versie'] !== 1) fouten.push({ pad: 'versie', melding: 'verwacht versie 1' })
  const gesprek: Gesprek = {
    id: lees.tekst('id', /^[\w-]{1,64}$/),
    versie: 1,
    editie: lees.tekst('editie', /^[\w-]{1,128}$/),
    gemeente: lees.tekst('gemeente', /^[a-z0-9_-]{1,64}$/),
    datum: lees.datum('datum'),
    taal: lees.tekst('taal', /^[a-z]{2,3}$/),
    vraagpatroon: invoer['vraagpatroon'] === null ? null : lees.tekst('vraagpatroon', /^[a-z0-9_]{1,64}$/),
    feiten: parseFeiten(lees),
    producten: lees.lijst('producten', MEESTE_PRODUCTEN, (waarde, pad) => {
      if (isTekst(waarde, /^[a-z0-9_]{1,64}$/)) return waarde
      fouten.push({ pad, melding: 'verwacht de id van een product' })
      return ''
    }),
    geschiedenis: lees.lijst('geschiedenis', MEESTE_STAPPEN, (waarde, pad) => parseStap(waarde, pad, fouten)),
  }
  return fouten.length > 0 ? { ok: false, fouten } : { ok: true, gesprek }
}

function parseFeiten(lees: Lezer): Record<string, Feit> {
  return lees.record('feiten', MEESTE_FEITEN, (waarde, pad, sleutel) => {
    if (!parsePad(sleutel)) lees.fouten.push({ pad, melding: 'dit is geen pad van een gegeven' })
    return parseFeit(waarde, pad, lees.fouten)
  })
}

function parseFeit(invoer: unknown, pad: string, fouten: Vormfout[]): Feit {
  const lees = makeLezer(isObject(invoer) ? invoer : {}, pad, fouten)
  const onbekend = isObject(invoer) && invoer['onbekend'] === true
  const feit: Feit = {
    waarde: onbekend ? null : lees.waarde('waarde'),
    bron: lees.keuze('bron', ['inwoner', 'medewerker', 'register']),
    kanaal: lees.keuze('kanaal', ['website', 'zuil', 'telefoon', 'balie']),
    tijd: lees.tekst('tijd', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/),
  }
  return onbekend ? { ...feit, onbekend } : feit
}

function parseStap(invoer: unknown, pad: string, fouten: Vormfout[]): Stap {
  const lees = makeLezer(isObject(invoer) ? invoer : {}, pad, fouten)
  const vorige = lees.record('vorige', MEESTE_FEITEN, (waarde, plek, sleutel) => {
    if (!parsePad(sleutel)) fouten.push({ pad: plek, melding: 'dit is geen pad van een gegeven' })
    return waarde === null ? null : parseFeit(waarde, plek, fouten)
  })
  return { paden: Object.keys(vorige), vorige }
}
