import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Inhoud } from '@loket/gesprek/inhoud'
import { listVeranderzinnen } from '@loket/gesprek/verandering/veranderingen'
import type { Uitkomsten } from '@loket/gesprek/uitkomsten'
import { useDeferredValue, useMemo } from 'react'

const NOG_NIETS = new Map<string, string[]>()

/** What by itself would give a right, or more; worked out after the page is there. */
export function useVeranderingen({ regels }: Uitkomsten, gesprek: Gesprek, inhoud: Inhoud): Map<string, string[]> {
  const later = useDeferredValue<Gesprek | null>(gesprek, null)
  return useMemo(() => {
    const regelingen = regels.map(({ regeling }) => regeling)
    return later ? listVeranderzinnen(regelingen, later, inhoud) : NOG_NIETS
  }, [regels, later, inhoud])
}
