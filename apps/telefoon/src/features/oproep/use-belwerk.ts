import { toDatum } from '@loket/gesprek/datum'
import type { Medewerker } from '@loket/contract/sessie'
import type { Oproep } from '@loket/contract/oproep'
import type { Werkinhoud } from '@loket/gesprek/inhoud'
import { migreer } from '@loket/gesprek/migratie'
import { useWerk } from '@loket/ui/use-werk'
import { leesBelwerk, startBelwerk, type Belwerk } from './belwerk.ts'

export type WijzigBelwerk = (wijzig: (werk: Belwerk) => Belwerk) => void

export const belwerkNaam = (oproepId: string) => `oproep.${oproepId}`

/** In the Netherlands, wherever the clock of this device thinks it is. */
const vandaag = () => toDatum(new Date())

/** The work on one call; what an expired session or a reload interrupted goes on, in the words of the current editie. */
export function useBelwerk(oproep: Oproep, wie: Medewerker, { editie }: Werkinhoud): [Belwerk, WijzigBelwerk] {
  return useWerk(belwerkNaam(oproep.id), (gevonden) => {
    const werk = leesBelwerk(gevonden)
    if (werk) return { ...werk, gesprek: migreer(werk.gesprek, editie).gesprek }
    return startBelwerk({ oproep, gemeente: wie.gemeente, editie: editie.hash, vandaag: vandaag() })
  })
}
