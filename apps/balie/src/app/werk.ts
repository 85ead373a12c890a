import type { Medewerker } from '@loket/contract/sessie'
import { useOutletContext } from 'react-router'
import type { Klantwerk } from './klantwerk.ts'

/** What every page of this app works with. */
export interface Werk {
  wie: Medewerker
  /** Null when nobody is at the counter. */
  klant: Klantwerk | null
  zetKlant: (wijzig: (klant: Klantwerk | null) => Klantwerk | null) => void
}

export const useWerkplek = () => useOutletContext<Werk>()
