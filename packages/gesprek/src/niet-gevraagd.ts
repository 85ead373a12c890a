import { aannamesPerRegeling } from '@loket/kennis/aannames'
import type { Uitkomst } from '@loket/kennis/bepaling'
import type { Waarde } from '@loket/kennis/gegevens'
import { findGegeven } from './gegeven.ts'
import { toInvoer } from './gegevens.ts'
import type { Gesprek } from './gesprek.ts'
import type { Inhoud } from './inhoud.ts'

type Loket = Pick<Inhoud, 'editie' | 'kennis'>
/** What is told in the place of aannames, by path. */
type Anders = Record<string, Waarde>

interface Poging {
  regeling: string
  anders: Anders
}

/**
 * Per regeling that is refused, the aannames without which it need not be, by path. Each is proven by a household that differs
 * in nothing but aannames and is not refused; who is refused for another reason as well stays refused.
 */
export function findNietGevraagd(uitkomsten: Uitkomst[], gesprek: Gesprek, loket: Loket): Map<string, string[]> {
  const gevonden = new Map<string, Set<string>>()
  const genoemd = new Map<string, Set<string>>()
  const ronden = new Rondenmaker(loket)
  /** A condition that is not met hides those after it, so with another answer the refusal can name an aanname it did not before. */
  const volgende = ({ regeling, aannames }: Uitkomst, anders: Anders): Poging[] => {
    const nieuw = aannames.filter((pad) => !genoemd.get(regeling)?.has(pad))
    return nieuw.flatMap((pad) =>
      listAndere(pad, loket).map((waarde) => ({ regeling, anders: { ...anders, [pad]: waarde } })),
    )
  }
  let pogingen = uitkomsten.filter(({ uitkomst }) => uitkomst === 'geen_recht').flatMap((een) => volgende(een, {}))
  while (pogingen.length > 0) {
    for (const { regeling, anders } of pogingen) addAll(genoemd, regeling, Object.keys(anders))
    pogingen = ronden.verdeel(pogingen).flatMap((ronde) => {
      const bepaald = bepaalAnders(ronde, gesprek, loket)
      return ronde.flatMap(({ regeling, anders }) => {
        const uitkomst = bepaald.get(regeling)
        if (!uitkomst) return []
        if (uitkomst.uitkomst === 'geen_recht') return volgende(uitkomst, anders)
        addAll(gevonden, regeling, Object.keys(anders))
        return []
      })
    })
  }
  return new Map([...gevonden].map(([regeling, paden]) => [regeling, [...paden]]))
}

function addAll(per: Map<string, Set<string>>, regeling: string, paden: string[]): void {
  per.set(regeling, new Set([...(per.get(regeling) ?? []), ...paden]))
}

/** Attempts that cannot touch each other's regeling go together: a handful of evaluations instead of one for each. */
class Rondenmaker {
  private readonly rustOp: Map<string, Set<string>>

  constructor({ editie }: Loket) {
    this.rustOp = aannamesPerRegeling(editie.pakket)
  }

  verdeel(pogingen: Poging[]): Poging[][] {
    const ronden: Poging[][] = []
    for (const poging of pogingen) {
      const ronde = ronden.find((een) => een.every((ander) => !this.raakt(poging, ander) && !this.raakt(ander, poging)))
      if (ronde) ronde.push(poging)
      else ronden.push([poging])
    }
    return ronden
  }

  /** Whether something that the other one tells, and this one does not, can matter here. */
  private raakt({ regeling, anders }: Poging, ander: Poging): boolean {
    return Object.entries(ander.anders).some(
      ([pad, waarde]) => anders[pad] !== waarde && this.rustOp.get(regeling)?.has(pad.replace(/\[\d+\]/, '[0]')),
    )
  }
}

function bepaalAnders(ronde: Poging[], gesprek: Gesprek, { kennis }: Loket): Map<string, Uitkomst> {
  const feiten = Object.fromEntries(
    ronde.flatMap(({ anders }) => Object.entries(anders).map(([pad, waarde]) => [pad, { waarde }])),
  )
  const invoer = toInvoer({ ...gesprek, feiten: { ...gesprek.feiten, ...feiten } })
  const regelingen = ronde.map(({ regeling }) => regeling)
  const { uitkomsten } = kennis.bepaal(invoer, { regelingen, voorwaarden: [] })
  return new Map(uitkomsten.map((uitkomst) => [uitkomst.regeling, uitkomst]))
}

/** The other answers to what is assumed; of a number its lowest and highest. */
function listAndere(pad: string, { editie }: Loket): Waarde[] {
  const { soort, keuzes = [], bereik, aanname } = findGegeven(pad, editie) ?? {}
  const waarden = soort === 'ja_nee' ? [true, false] : [...keuzes, ...(bereik ? [bereik.min, bereik.max] : [])]
  return waarden.filter((waarde) => waarde !== aanname)
}
