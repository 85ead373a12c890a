import type { Gesprek } from '@loket/gesprek/gesprek'
import { listAntwoorden, summariseHerkomst } from '@loket/gesprek/herkomst'
import type { Inhoud } from '@loket/gesprek/inhoud'
import { makePlan } from '@loket/gesprek/plan'
import { nextStap } from '@loket/gesprek/stap'
import { evaluateUitkomsten } from '@loket/gesprek/uitkomsten'
import { useMemo } from 'react'

export type Klantbeeld = ReturnType<typeof useKlantbeeld>

/** Everything the counter shows of one state of the run. */
export function useKlantbeeld(gesprek: Gesprek, inhoud: Inhoud) {
  return useMemo(() => {
    const stap = nextStap(gesprek, inhoud)
    return {
      themas: listAntwoorden(gesprek, inhoud),
      herkomst: summariseHerkomst(gesprek),
      uitkomsten: evaluateUitkomsten(gesprek, inhoud),
      plan: makePlan(gesprek, inhoud),
      nogOngeveer: stap.soort === 'vragen' ? stap.nogOngeveer : 0,
    }
  }, [gesprek, inhoud])
}
