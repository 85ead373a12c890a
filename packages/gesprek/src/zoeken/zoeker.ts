import MiniSearch from 'minisearch'
import type { Editiekern, Teksten } from '../editie.ts'
import type { SocialeKaart } from '../kaart.ts'
import type { Begrippenlijst } from '../term.ts'
import { makeDekking } from './dekking.ts'
import { type Ingang, listIngangen, listTermingangen } from './ingangen.ts'
import { makeStam, makeSynoniemen, splitSamenstelling, splitWoorden } from './woorden.ts'

export interface Treffer {
  soort: Ingang['soort']
  id: string
  titel: string
  wat: string
}

export interface Zoeker {
  /** The best first; empty for a question without a word in it. */
  zoek: (vraag: string, meest?: number) => Treffer[]
}

/** How much a word in each place says of what it is about. */
const GEWICHT = { titel: 3, trefwoorden: 2.5, gesproken: 1, wat: 1.5 }
/** How much it counts that more of the question was found: more than in proportion. */
const DEKKING = 1.5

interface Bron {
  editie: Editiekern
  teksten: Teksten
  taal: string
  /** Left out where it is not loaded: then no places are found. */
  kaart?: SocialeKaart
  /** Left out in the same way. */
  begrippenlijst?: Begrippenlijst
}

/** Where the meaning of a word stands among what was found: below the likeliest answers. */
const PLEK_VAN_TERMEN = 3
const MEESTE_TERMEN = 2

/** An index of everything a citizen can look for, by word forms, synonyms, parts of compounds and with typing errors. */
export function makeZoeker(bron: Bron): Zoeker {
  const vind = makeVinder(bron, listIngangen(bron.editie, bron.teksten, bron.kaart))
  const vindTerm = makeVinder(bron, bron.begrippenlijst ? listTermingangen(bron.begrippenlijst, bron.teksten) : [])
  return {
    zoek: (vraag, meest = 10) =>
      vind(vraag, 'OR')
        .toSpliced(PLEK_VAN_TERMEN, 0, ...vindTerm(vraag, 'AND').slice(0, MEESTE_TERMEN))
        .slice(0, meest)
        .map(({ soort, id, titel, wat }) => ({ soort, id, titel, wat })),
  }
}

type Vinder = (vraag: string, samen: 'AND' | 'OR') => Ingang[]

function makeVinder(bron: Bron, ingangen: Ingang[]): Vinder {
  const termen = makeTermen(bron, ingangen)
  const dekking = makeDekking(ingangen, termen)
  const index = new MiniSearch<Ingang>({
    idField: 'sleutel',
    fields: Object.keys(GEWICHT),
    storeFields: ['gewicht'],
    tokenize: splitWoorden,
    processTerm: termen,
  })
  index.addAll(ingangen)
  const perSleutel = new Map(ingangen.map((ingang) => [ingang.sleutel, ingang]))
  return (vraag, combineWith) => {
    const deelGevonden = dekking(vraag)
    return index
      .search(vraag, {
        combineWith,
        boost: GEWICHT,
        boostDocument: (_, __, opgeslagen) => Number(opgeslagen?.['gewicht'] ?? 1),
        // A synonym says less than the word itself.
        boostTerm: (term) => (term.startsWith('=') ? 0.5 : 1),
        fuzzy: (term) => (term.length > 4 ? 0.2 : false),
        prefix: (term) => term.length > 3,
        weights: { fuzzy: 0.3, prefix: 0.25 },
      })
      .map(({ id, score, queryTerms }) => ({ id, score: score * deelGevonden(queryTerms) ** DEKKING }))
      .toSorted((een, ander) => ander.score - een.score)
      .flatMap(({ id }) => perSleutel.get(String(id)) ?? [])
  }
}

/** The forms under which a word is kept and looked for; each word is worked out once. */
function makeTermen({ taal, teksten }: Bron, ingangen: Ingang[]): (woord: string) => string[] {
  const stam = makeStam(taal)
  const bekend = new Set(ingangen.flatMap(({ titel, trefwoorden }) => splitWoorden(`${titel} ${trefwoorden}`)))
  const synoniemen = makeSynoniemen(teksten['zoeken.synoniemen'] ?? '', stam)
  const bewaard = new Map<string, string[]>()
  return (woord) => {
    const eerder = bewaard.get(woord)
    if (eerder) return eerder
    const stammen = [woord, ...splitSamenstelling(woord, bekend)].flatMap((deel) => stam(deel) ?? [])
    const termen = [...stammen, ...stammen.flatMap((vorm) => synoniemen.get(vorm) ?? [])]
    bewaard.set(woord, termen)
    return termen
  }
}
