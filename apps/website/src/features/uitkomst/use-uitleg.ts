import type { Uitleggesprek } from '@loket/gesprek/uitleg/uitleg'
import { useOpgehaald } from '@loket/ui/use-opgehaald'
import { useCallback, useMemo } from 'react'
import { useGesprek } from '../../gesprek/use-gesprek.ts'
import { useInhoud } from '../../inhoud/use-inhoud.ts'

interface Uitlegstand {
  /** Null while it is fetched, and when the regeling has nothing to explain. */
  uitleg: Uitleggesprek | null
  mislukt: boolean
  opnieuw: () => void
}

export function useUitleg(regeling: string): Uitlegstand {
  const { gesprek, inhoud } = useGesprek()
  const { delen } = useInhoud()
  const { waarde, fout, ververs } = useOpgehaald(useCallback(() => delen.uitleg(), [delen]))
  const uitleg = useMemo(() => {
    if (!gesprek || !waarde) return null
    const metWoorden = { ...inhoud, teksten: { ...inhoud.teksten, ...waarde.teksten } }
    return waarde.explain({ regeling, gesprek, inhoud: metWoorden, wet: waarde.wet })
  }, [gesprek, inhoud, regeling, waarde])
  return { uitleg, mislukt: waarde === null && fout !== null, opnieuw: () => void ververs() }
}
