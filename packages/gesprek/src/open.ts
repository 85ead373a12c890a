import type { Kennis } from '@loket/kennis/kennis'
import { bestaat } from './antwoord.ts'
import { findDoel, type Doel } from './doel.ts'
import type { Editie } from './editie.ts'
import { findGegeven, type Gegeven } from './gegeven.ts'
import { toInvoer } from './gegevens.ts'
import type { Gesprek } from './gesprek.ts'
import type { Inhoud } from './inhoud.ts'
import { parsePad } from './pad.ts'

/** Every question that can be put now and can still matter: the vraagpatroon's own first, then the best first. */
export function listOpen(gesprek: Gesprek, { editie, kennis }: Pick<Inhoud, 'editie' | 'kennis'>): Gegeven[] {
  const doel = findDoel(gesprek, editie)
  const gevraagd = new Set(Object.keys(gesprek.feiten))
  const keuze = kennis.volgendeVraag(toInvoer(gesprek), { ...doel, overslaan: gevraagd })
  const paden = new Set(
    (keuze ? [keuze.gegeven, ...keuze.open] : []).map((pad) => toVraagbaar(pad, gesprek.feiten, editie)),
  )
  const voorTermijn = new Set(listTermijngegevens(doel, gesprek, kennis))
  const eigen = (doel.patroon?.vragen ?? []).filter((pad) => paden.has(pad) || voorTermijn.has(pad))
  return [...new Set([...eigen, ...paden, ...voorTermijn])]
    .filter((pad) => !gevraagd.has(pad))
    .flatMap((pad) => findGegeven(pad, editie) ?? [])
    .filter((gegeven) => bestaat(gegeven, gesprek.feiten))
}

/** Before a fact of a partner or child can be asked, one has to know that there is one. */
function toVraagbaar(pad: string, feiten: Gesprek['feiten'], { groepen }: Editie): string {
  const groep = groepen.find(({ id }) => id === parsePad(pad)?.groep)
  return groep && groep.soort !== 'een' && !feiten[groep.id] ? groep.id : pad
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
