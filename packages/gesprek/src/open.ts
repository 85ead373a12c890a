import type { Kennis } from '@loket/kennis/kennis'
import { bestaat } from './antwoord.ts'
import { findDoel, findRecht, listRechten, type Doel } from './doel.ts'
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
  const overslaan = new Set(Object.keys(gesprek.feiten))
  const regelingen = listRechten(gesprek, loket)
  const keuze = loket.kennis.volgendeVraag(toInvoer(gesprek), { ...doel, regelingen, overslaan })
  const gegevens = selectVraagbaar(keuze?.open ?? [], doel, gesprek, loket)
  const voorRecht = new Set(keuze?.open)
  const daarnaast = gegevens.filter(({ pad }) => !voorRecht.has(pad))
  return { gegevens, nog: (keuze?.nog ?? 0) + daarnaast.length }
}

/** The same questions, in no order: much faster. */
export function listOpenPaden(gesprek: Gesprek, loket: Loket): Set<string> {
  const doel = findDoel(gesprek, loket.editie)
  const telt = loket.kennis.watTelt(toInvoer(gesprek), { ...doel, regelingen: listRechten(gesprek, loket) })
  return new Set(selectVraagbaar(telt, doel, gesprek, loket).map(({ pad }) => pad))
}

function selectVraagbaar(telt: string[], doel: Doel, gesprek: Gesprek, { editie, kennis }: Loket): Gegeven[] {
  const paden = new Set(telt.map((pad) => toVraagbaar(pad, gesprek.feiten, editie)))
  const voorTermijn = new Set(listTermijngegevens(doel, gesprek, kennis))
  const aangenomen = listAangenomen(doel, gesprek, { editie, kennis })
  const eigen = (doel.patroon?.vragen ?? [])
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

/**
 * What a right of the story would otherwise assume. Elsewhere nobody is asked whether a partner died; who comes with
 * that story is, as long as the product of that right is not ruled out.
 */
function listAangenomen(doel: Doel, gesprek: Gesprek, loket: Loket): Set<string> {
  if (doel.patroon === null || doel.patroon.vragen.length === 0) return new Set()
  const regelingen = listRechten(gesprek, loket)
  const { voorwaarden, uitkomsten } = loket.kennis.bepaal(toInvoer(gesprek), { regelingen })
  const mogelijk = doel.producten
    .filter((doelproduct) => doelproduct.voorwaarden.every((id) => voorwaarden[id] !== false))
    .map(({ product }) => findRecht(product, loket.editie))
  return new Set(uitkomsten.filter(({ regeling }) => mogelijk.includes(regeling)).flatMap(({ aannames }) => aannames))
}

/** Dates from which the plan counts its terms, for products that are not ruled out. */
function listTermijngegevens(doel: Doel, gesprek: Gesprek, kennis: Kennis): string[] {
  const metTermijn = doel.producten.filter(({ plaats }) => plaats.termijn)
  if (metTermijn.length === 0) return []
  const { voorwaarden } = kennis.bepaal(toInvoer(gesprek), { regelingen: [] })
  return metTermijn
    .filter((doelproduct) => doelproduct.voorwaarden.every((id) => voorwaarden[id] !== false))
    .flatMap(({ plaats }) => plaats.termijn?.gegeven ?? [])
}
