import type { Gesprek } from '@loket/gesprek/gesprek'
import { listAntwoorden } from '@loket/gesprek/herkomst'
import type { Inhoud } from '@loket/gesprek/inhoud'
import { makePlan } from '@loket/gesprek/plan'
import { evaluateUitkomsten } from '@loket/gesprek/uitkomsten'
import { useMemo } from 'react'

/** What is known and what it means, for one state of the run. */
export function useGespreksuitkomst(gesprek: Gesprek, inhoud: Inhoud) {
  return useMemo(
    () => ({
      themas: listAntwoorden(gesprek, inhoud),
      uitkomsten: evaluateUitkomsten(gesprek, inhoud),
      plan: makePlan(gesprek, inhoud),
    }),
    [gesprek, inhoud],
  )
}
