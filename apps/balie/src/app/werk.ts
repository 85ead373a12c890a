import type { Medewerker } from '@loket/contract/sessie'
import { useOutletContext } from 'react-router'
import type { Klantwerk } from './klantwerk.ts'

/** What every page of this app works with. */
export interface Werk {
  wie: Medewerker
  /** Null when nobody is at the counter. */
  klant: Klantwerk | null
  zetKlant: (wijzig: (klant: Klantwerk | null) => Klantwerk | null) => void
  /** The customer leaves this screen, with a klantcontact or without. */
  sluitKlant: (met: { klantcontact: boolean }) => void
  /** True right after a klantcontact was recorded. */
  vastgelegd: boolean
}

export const useWerkplek = () => useOutletContext<Werk>()
