import type { Waarde } from '@loket/kennis/gegevens'
import { isBereik } from './controle.ts'
import type { Gegeven } from './gegeven.ts'
import type { Feit, Gesprek } from './gesprek.ts'
import type { Inhoud } from './inhoud.ts'
import { listOpen } from './open.ts'
import { elementOf } from './pad.ts'

/** Among this many best questions, one that goes on where the last answer was is as good as the best. */
const DICHTBIJ = 5

/** What belongs together on a page: all facts of one child; of others what has one theme. */
function groepOf({ pad, index, begrip, groep, thema }: Gegeven): string {
  if (index !== undefined) return elementOf(pad)
  return begrip !== undefined && groep.soort === 'misschien' ? `${groep.id} ${thema}` : thema
}

export function chooseEerste(open: Gegeven[], laatste: Gegeven | null, eigen: readonly string[]): Gegeven | undefined {
  const [beste] = open
  if (!beste || eigen.includes(beste.pad)) return beste
  const vervolg = laatste && open.slice(0, DICHTBIJ).find((gegeven) => groepOf(gegeven) === groepOf(laatste))
  const gekozen = vervolg ?? beste
  if (gekozen.index === undefined) return gekozen
  // Children are told one after another, the first one first.
  const inLijst = open.filter(({ groep, index }) => groep.id === gekozen.groep.id && index !== undefined)
  const voorste = Math.min(...inLijst.map(({ index = 0 }) => index))
  return inLijst.find(({ index }) => index === voorste)
}

/** The first question with what can be asked beside it, in the order of the editie. */
export function selectGroep(
  eerste: Gegeven,
  open: Gegeven[],
  gesprek: Gesprek,
  inhoud: Inhoud,
  maximum: number,
): Gegeven[] {
  const gekozen = [eerste]
  const gevolgen = new Map<string, Set<string>[]>()
  const gevolgenOf = (gegeven: Gegeven) => {
    const bekend = gevolgen.get(gegeven.pad) ?? listGevolgen(gegeven, open.length, gesprek, inhoud)
    gevolgen.set(gegeven.pad, bekend)
    return bekend
  }
  const blijft = (gegeven: Gegeven, na: Gegeven) => gevolgenOf(na).every((rest) => rest.has(gegeven.pad))
  for (const gegeven of open) {
    if (gekozen.length === maximum) break
    if (gegeven.pad === eerste.pad || groepOf(gegeven) !== groepOf(eerste)) continue
    if (gekozen.every((ander) => blijft(gegeven, ander) && blijft(ander, gegeven))) gekozen.push(gegeven)
  }
  const volgorde = Object.keys(inhoud.editie.begrippen)
  const plaats = ({ begrip }: Gegeven) => (begrip === undefined ? -1 : volgorde.indexOf(begrip))
  return gekozen.toSorted((een, ander) => plaats(een) - plaats(ander))
}

/** What stays open after each likely answer; an answer that ends most of the run splits no page. */
function listGevolgen(gegeven: Gegeven, aantalOpen: number, gesprek: Gesprek, inhoud: Inhoud): Set<string>[] {
  return listProefantwoorden(gegeven).flatMap((waarde) => {
    const feit: Feit = { waarde, bron: 'inwoner', kanaal: 'website', tijd: '' }
    const rest = listOpen({ ...gesprek, feiten: { ...gesprek.feiten, [gegeven.pad]: feit } }, inhoud)
    return rest.length < aantalOpen / 2 ? [] : [new Set(rest.map(({ pad }) => pad))]
  })
}

function listProefantwoorden({ soort, keuzes, bereik }: Gegeven): Waarde[] {
  if (soort === 'ja_nee') return [true, false]
  if (soort === 'keuze') return keuzes ?? []
  // None at all is the answer that makes other questions pointless.
  return isBereik(bereik) && bereik.min === 0 ? [0] : []
}
