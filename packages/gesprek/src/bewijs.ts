import { findSteun } from '@loket/kennis/bewijs/steun'
import type { Bepaling } from '@loket/kennis/bepaling'
import type { Waarde } from '@loket/kennis/gegevens'
import { bestaat } from './antwoord.ts'
import type { Doelproduct } from './doel.ts'
import type { Editie } from './editie.ts'
import { findGegeven, type Gegeven } from './gegeven.ts'
import { toInvoer } from './gegevens.ts'
import type { Gesprek } from './gesprek.ts'
import type { Inhoud } from './inhoud.ts'
import type { Bewijsstuk } from './product.ts'

type Bewijsvinder = (doelproduct: Doelproduct) => string[]

/**
 * Ids of the documents to bring for a product: its own, and those that prove the facts on which its right rests. What a
 * register proves already, nobody has to bring.
 */
export function findBewijs(
  producten: Doelproduct[],
  bepaling: Bepaling,
  gesprek: Gesprek,
  inhoud: Inhoud,
): Bewijsvinder {
  const regelingen = producten.flatMap(({ product }) => product.regeling ?? [])
  const steun = findSteun(inhoud.editie.pakket, toInvoer(gesprek), regelingen)
  return (doelproduct) => listBewijs(doelproduct, steun, bepaling, gesprek, inhoud)
}

/** Of what is not there, there is no document: no care, no hours. */
function isNiets({ soort }: Gegeven, waarde: Waarde | null | undefined): boolean {
  return waarde === false || (soort === 'getal' && waarde === 0)
}

function listBewijs(
  { product }: Doelproduct,
  steun: ReturnType<typeof findSteun>,
  { voorwaarden }: Bepaling,
  gesprek: Gesprek,
  { editie }: Inhoud,
): string[] {
  const { nodig, bekend } = splitBewijs(steun.get(product.regeling ?? '') ?? [], gesprek, editie)
  const vervalt = ({ voorwaarde }: Bewijsstuk) => voorwaarde !== undefined && voorwaarden[voorwaarde] === false
  // Where the product says when it wants a document, that counts: the gemeente has some of them already.
  for (const { id } of product.bewijsstukken.filter(vervalt)) nodig.delete(id)
  const eigen = product.bewijsstukken.flatMap((stuk) =>
    vervalt(stuk) || (bekend.has(stuk.id) && !nodig.has(stuk.id)) ? [] : [stuk.id],
  )
  return [...new Set([...eigen, ...nodig])]
}

/** Documents that prove these facts, and documents of which a register gave a fact. */
function splitBewijs(paden: string[], { feiten }: Gesprek, editie: Editie): Record<'nodig' | 'bekend', Set<string>> {
  const delen = { nodig: new Set<string>(), bekend: new Set<string>() }
  for (const pad of paden) {
    const gegeven = findGegeven(pad, editie)
    const bewijs = gegeven?.begrip && editie.begrippen[gegeven.begrip]?.bewijs?.[gegeven.groep.id]
    if (!gegeven || !bewijs || !bestaat(gegeven, feiten)) continue
    const feit = feiten[pad]
    if (feit?.bron === 'register') delen.bekend.add(bewijs)
    else if (!isNiets(gegeven, feit?.waarde)) delen.nodig.add(bewijs)
  }
  return delen
}
