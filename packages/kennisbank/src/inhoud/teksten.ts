import type { Teksten } from '@loket/gesprek/editie'
import type { Foutenbak } from '@loket/kennis/compileer/foutenbak'
import { joinZinnen } from './deel.ts'
import { readMap } from './lees.ts'

/**
 * Texts of one language that stand apart. Blocks in blocks make the id: `product:` › `afval:` › `wat:` is
 * `product.afval.wat`; a list of sentences is one text, a sentence a line. What stands under `zeg:` is the text of the
 * block itself, so that a step of a belscript can have a sentence, a note and choices.
 */
export function readTeksten(bak: Foutenbak, wortel: string, taal: string): Teksten {
  const teksten: Teksten = {}
  for (const { bestand, inhoud } of readMap(bak, wortel, `teksten/${taal}`)) {
    for (const [id, tekst] of flatten(bak, bestand, [], inhoud)) {
      if (Object.hasOwn(teksten, id)) bak.meld(bestand, [id], 'een tekst die er al is', 'elke tekst één keer')
      teksten[id] = tekst
    }
  }
  return teksten
}

function flatten(bak: Foutenbak, bestand: string, pad: string[], inhoud: unknown): [string, string][] {
  if (typeof inhoud === 'string' && inhoud.trim() !== '') return [[pad.join('.'), inhoud.trim()]]
  if (Array.isArray(inhoud) && inhoud.every((zin) => typeof zin === 'string'))
    return [[pad.join('.'), joinZinnen(inhoud)]]
  if (typeof inhoud === 'object' && inhoud !== null && !Array.isArray(inhoud))
    return Object.entries(inhoud).flatMap(([sleutel, deel]) =>
      flatten(bak, bestand, sleutel === 'zeg' ? pad : [...pad, sleutel], deel),
    )
  bak.meld(bestand, pad, inhoud === null ? 'niets' : `\`${JSON.stringify(inhoud)}\``, 'een tekst')
  return []
}

/** The part `medewerkers` of an editie: a language in which nobody works at the loket has no need of it. */
const VOOR_MEDEWERKERS = /^belscript\.|^product\.[^.]+\.(knip|beoordeling)$/

export function takeOpenbaar(teksten: Teksten): Teksten {
  return Object.fromEntries(Object.entries(teksten).filter(([id]) => !VOOR_MEDEWERKERS.test(id)))
}

export interface Vertaalstand {
  /** Ids that Dutch has and this language has not. */
  ontbreekt: string[]
  /** Ids that this language has and Dutch has not. */
  ongebruikt: string[]
  /** Ids of which the `{…}` differ, or the number of lines. */
  anders: string[]
}

export function compareTeksten(nl: Teksten, vertaling: Teksten): Vertaalstand {
  const ids = Object.keys(nl)
  const vertaald = ids.filter((id) => Object.hasOwn(vertaling, id))
  return {
    ontbreekt: ids.filter((id) => !Object.hasOwn(vertaling, id)),
    ongebruikt: Object.keys(vertaling).filter((id) => !Object.hasOwn(nl, id)),
    anders: vertaald.filter((id) => shape(nl[id]) !== shape(vertaling[id]) && !WOORDEN.test(id)),
  }
}

/** Words to find a thing by: each language has its own. */
const WOORDEN = /\.(trefwoorden|gesproken|synoniemen)$/

const shape = (tekst = ''): string => [tekst.split('\n').length, ...blanks(tekst)].join(' ')
const blanks = (tekst: string): string[] => [...new Set(tekst.match(/\{[A-Za-z_. ]+\}/g))].toSorted()
