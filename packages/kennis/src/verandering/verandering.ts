import type { Bedrag, Uitkomst } from '../bepaling.ts'
import { type Feit, listFeiten, vervangFeit } from '../feit.ts'
import type { Invoer, Waarde } from '../gegevens.ts'
import type { Kennis } from '../kennis.ts'
import type { Regelpakket } from '../pakket.ts'
import { Huisbladen } from './huisbladen.ts'
import { findWegen, toWaarde, type Weg } from './weg.ts'

/** One fact that would give a right, or more of it, if it were otherwise, while all else stays as it is. */
export interface Verandering {
  pad: string
  /** A right for who has none, or a higher amount for who has one. */
  doel: 'recht' | 'meer'
  /** A number that goes down or up; another answer. */
  richting: 'minder' | 'meer' | 'anders'
  /** False when from there on other facts decide, that are not known. */
  zeker: boolean
  /** The nearest value that reaches the goal, or perhaps does. */
  vanaf: Waarde
  /** Of a right: the last value with it in that direction; null when all further values give one, or perhaps. */
  tot: number | null
  /** What is paid at `vanaf`; absent for a right without an amount. */
  bedrag?: Bedrag
  /** The most that can be had in this direction, with the nearest value that gives it. */
  hoogste?: { vanaf: number; bedrag: Bedrag }
}

interface Vraag {
  kennis: Kennis
  pakket: Regelpakket
  invoer: Invoer
  regelingen: readonly string[]
  /** Whether people can do something about a fact: about age and origin they cannot. */
  mag: (feit: Feit) => boolean
}

/** Per regeling the nearest single changes, each of them proven; none for what is open. */
export function findVeranderingen(vraag: Vraag): Map<string, Verandering[]> {
  const { pakket, invoer, regelingen, mag } = vraag
  const uit = new Map(regelingen.map((regeling): [string, Verandering[]] => [regeling, []]))
  const bladen = Huisbladen.open(pakket, invoer)
  const doelen = bladen?.doelen(regelingen) ?? []
  if (!bladen || doelen.length === 0) return uit
  for (const feit of listFeiten(pakket, invoer.gegevens).filter(mag)) {
    for (const weg of findWegen(bladen, doelen, feit)) {
      const bevestigd = bevestig(weg, feit, vraag)
      if (bevestigd) uit.get(weg.doel.regeling)?.push(bevestigd)
    }
  }
  return uit
}

/** The rules themselves have the last word on what was found. */
function bevestig({ doel, richting, tot, ...weg }: Weg, feit: Feit, vraag: Vraag): Verandering | null {
  const bij = (code: number) => bepaalBij(toWaarde(code, feit.begrip), feit, doel.regeling, vraag)
  const uitkomst = bij(weg.vanaf)
  if (!uitkomst || uitkomst.uitkomst === 'geen_recht') return null
  const zeker = uitkomst.uitkomst === 'recht'
  const hoogste = weg.hoogste === undefined ? undefined : bij(weg.hoogste)?.bedrag
  return {
    pad: feit.pad,
    doel: doel.soort,
    richting,
    zeker,
    vanaf: toWaarde(weg.vanaf, feit.begrip),
    tot: tot === null || !zeker ? null : Number(toWaarde(tot, feit.begrip)),
    ...(uitkomst.bedrag && { bedrag: uitkomst.bedrag }),
    ...(hoogste && { hoogste: { vanaf: Number(toWaarde(weg.hoogste ?? 0, feit.begrip)), bedrag: hoogste } }),
  }
}

function bepaalBij(waarde: Waarde, feit: Feit, regeling: string, { kennis, invoer }: Vraag): Uitkomst | undefined {
  const gegevens = vervangFeit(invoer.gegevens, feit, waarde)
  return kennis.bepaal({ ...invoer, gegevens }, { regelingen: [regeling], voorwaarden: [] }).uitkomsten[0]
}
