import type { Gesprek } from '@loket/gesprek/gesprek'
import { listAntwoorden } from '@loket/gesprek/herkomst'
import type { Werkinhoud } from '@loket/gesprek/inhoud'
import { makePlan } from '@loket/gesprek/plan'
import { evaluateUitkomsten } from '@loket/gesprek/uitkomsten'
import { useMemo } from 'react'

/** What is known and what it means, for one state of the run, in the language of the screen. */
export function useGespreksuitkomst(gesprek: Gesprek, inhoud: Werkinhoud, taal: string) {
  return useMemo(() => {
    const gelezen = { ...gesprek, taal }
    return {
      themas: listAntwoorden(gelezen, inhoud),
      uitkomsten: evaluateUitkomsten(gelezen, inhoud),
      plan: makePlan(gelezen, inhoud),
    }
  }, [gesprek, inhoud, taal])
}
