import type { Medewerker } from '@loket/contract/sessie'
import { useOutletContext } from 'react-router'
import type { Oproepen } from './use-oproepen.ts'

/** What every page of this app works with. */
export interface Werk extends Oproepen {
  wie: Medewerker
  /** True right after a call was completed. */
  afgerond: boolean
  zetAfgerond: (afgerond: boolean) => void
}

export const useWerkplek = () => useOutletContext<Werk>()
