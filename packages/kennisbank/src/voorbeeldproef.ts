import type { Uitkomst } from '@loket/kennis/bepaling'
import type { Invoer } from '@loket/kennis/gegevens'
import type { Kennis } from '@loket/kennis/kennis'
import { toInvoer, type Voorbeeld } from './voorbeeld.ts'

/** What an example says of its outcome. */
export type Verwachting = Pick<Voorbeeld, 'verwacht' | 'bedrag' | 'stappen' | 'nog_nodig'>

/** One thing that an example says and that turns out differently. */
export interface Afwijking {
  wat: string
  verwacht: string
  gevonden: string
}

/** Works an example out; nothing comes back when all that it says is so. */
export function proefVoorbeeld(kennis: Kennis, regeling: string, voorbeeld: Voorbeeld): Afwijking[] {
  const invoer = toInvoer(voorbeeld)
  const fouten = kennis.controleer(invoer)
  if (fouten.length > 0)
    return fouten.map(({ pad, melding }) => ({
      wat: `gegevens.${pad}`,
      verwacht: 'een geldig gegeven',
      gevonden: melding,
    }))
  return proefInvoer(kennis, regeling, invoer, voorbeeld)
}

export function proefInvoer(kennis: Kennis, regeling: string, invoer: Invoer, verwachting: Verwachting): Afwijking[] {
  const [uitkomst] = kennis.bepaal(invoer, { regelingen: [regeling] }).uitkomsten
  if (!uitkomst) return [{ wat: 'verwacht', verwacht: verwachting.verwacht, gevonden: 'geen cijfers op deze datum' }]
  return vergelijk(verwachting, uitkomst).filter(({ verwacht, gevonden }) => verwacht !== gevonden)
}

/** Without `nog_nodig` nothing may be open. */
function vergelijk({ verwacht, bedrag, stappen = {}, nog_nodig = [] }: Verwachting, uitkomst: Uitkomst): Afwijking[] {
  const rij: Afwijking[] = [
    { wat: 'verwacht', verwacht, gevonden: uitkomst.uitkomst },
    { wat: 'nog_nodig', verwacht: lijst(nog_nodig), gevonden: lijst(uitkomst.nogNodig) },
  ]
  if (bedrag !== undefined) rij.push({ wat: 'bedrag', verwacht: bereik(bedrag), gevonden: bereik(uitkomst.bedrag) })
  for (const [naam, waarde] of Object.entries(stappen)) {
    const stap = uitkomst.stappen.find((deel) => deel.naam === naam)
    rij.push({ wat: `stappen.${naam}`, verwacht: bereik(waarde), gevonden: bereik(stap) })
  }
  return rij
}

const lijst = (paden: string[]): string => `[${paden.toSorted().join(', ')}]`

function bereik(deel: number | { min: number; max: number } | undefined): string {
  if (deel === undefined) return 'niets'
  if (typeof deel === 'number') return String(deel)
  return deel.min === deel.max ? String(deel.min) : `tussen ${deel.min} en ${deel.max}`
}
