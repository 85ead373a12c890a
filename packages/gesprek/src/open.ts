import { bestaat } from './antwoord.ts'
import { findDoel, findRecht, selectRechten, type Doel } from './doel.ts'
import type { Editie } from './editie.ts'
import { findGegeven, type Gegeven } from './gegeven.ts'
import { toInvoer } from './gegevens.ts'
import type { Gesprek } from './gesprek.ts'
import type { Inhoud } from './inhoud.ts'
import { formatPad, parsePad } from './pad.ts'

type Loket = Pick<Inhoud, 'editie' | 'kennis'>

export interface Openstaand {
  /** The vraagpatroon's own first, then the best first. */
  gegevens: Gegeven[]
  /** How many questions are expected still to come. */
  nog: number
}

/** Every question that can be put now and can still matter. */
export function listOpen(gesprek: Gesprek, loket: Loket): Openstaand {
  const doel = findDoel(gesprek, loket.editie)
  const stand = findStand(doel, gesprek, loket)
  const overslaan = new Set(Object.keys(gesprek.feiten))
  const keuze = loket.kennis.volgendeVraag(toInvoer(gesprek), { ...doel, regelingen: stand.regelingen, overslaan })
  const gegevens = selectVraagbaar(keuze?.open ?? [], stand, gesprek, loket)
  const voorRecht = new Set(keuze?.open)
  const daarnaast = gegevens.filter(({ pad }) => !voorRecht.has(pad))
  return { gegevens, nog: (keuze?.nog ?? 0) + daarnaast.length }
}

/** The same questions, in no order: much faster. */
export function listOpenPaden(gesprek: Gesprek, loket: Loket): Set<string> {
  const doel = findDoel(gesprek, loket.editie)
  const stand = findStand(doel, gesprek, loket)
  const telt = loket.kennis.watTelt(toInvoer(gesprek), { ...doel, regelingen: stand.regelingen })
  return new Set(selectVraagbaar(telt, stand, gesprek, loket).map(({ pad }) => pad))
}

function selectVraagbaar(telt: string[], stand: Verhaalstand, gesprek: Gesprek, { editie }: Loket): Gegeven[] {
  const paden = new Set(telt.map((pad) => toVraagbaar(pad, gesprek.feiten, editie)))
  const { eigenVragen, voorTermijn, aangenomen } = stand
  const eigen = eigenVragen
    .flatMap((pad) => [pad, ...listVanLeden(pad, aangenomen)])
    .filter((pad) => paden.has(pad) || voorTermijn.has(pad) || aangenomen.has(pad))
  return [...new Set([...eigen, ...paden, ...voorTermijn])]
    .filter((pad) => !gesprek.feiten[pad])
    .flatMap((pad) => findGegeven(pad, editie) ?? [])
    .filter((gegeven) => bestaat(gegeven, gesprek.feiten))
}

/** A story asks a question about each child with `kinderen.wil_sport_of_cultuur`. */
function listVanLeden(pad: string, aangenomen: Set<string>): string[] {
  const { groep, begrip } = parsePad(pad) ?? {}
  if (groep === undefined || begrip === undefined) return []
  return [...aangenomen].filter((een) => {
    const lid = parsePad(een)
    return lid?.index !== undefined && formatPad({ ...lid, index: undefined }) === pad
  })
}

/** Before a fact of a partner or child can be asked, one has to know that there is one. */
function toVraagbaar(pad: string, feiten: Gesprek['feiten'], { groepen }: Editie): string {
  const groep = groepen.find(({ id }) => id === parsePad(pad)?.groep)
  return groep && groep.soort !== 'een' && !feiten[groep.id] ? groep.id : pad
}

/** Where the story stands with what is known now. */
interface Verhaalstand {
  /** The rights that matter to this household. */
  regelingen: string[]
  /** The vraagpatroon's own questions. */
  eigenVragen: readonly string[]
  /** Dates from which the plan counts its terms, for products that are not ruled out. */
  voorTermijn: Set<string>
  /**
   * What a right of the story would otherwise assume. Elsewhere nobody is asked whether a partner died; who comes with that
   * story is, as long as the product of that right is not ruled out.
   */
  aangenomen: Set<string>
}

function findStand(doel: Doel, gesprek: Gesprek, { editie, kennis }: Loket): Verhaalstand {
  const { patroon, producten, regelingen, voorwaarden } = doel
  if (!patroon) return { regelingen, eigenVragen: [], voorTermijn: new Set(), aangenomen: new Set() }
  const metAannames = patroon.vragen.length > 0 ? regelingen : []
  const bepaling = kennis.bepaal(toInvoer(gesprek), { regelingen: metAannames, voorwaarden })
  const eigen = selectRechten(doel, bepaling)
  const mogelijk = producten.filter((een) => een.voorwaarden.every((id) => bepaling.voorwaarden[id] !== false))
  const aanTeVragen = new Set(mogelijk.map(({ product }) => findRecht(product, editie)))
  const uitkomsten = bepaling.uitkomsten.filter(({ regeling }) => eigen.includes(regeling) && aanTeVragen.has(regeling))
  return {
    regelingen: eigen,
    eigenVragen: patroon.vragen,
    voorTermijn: new Set(mogelijk.flatMap(({ plaats }) => plaats.termijn?.gegeven ?? [])),
    aangenomen: new Set(uitkomsten.flatMap(({ aannames }) => aannames)),
  }
}
