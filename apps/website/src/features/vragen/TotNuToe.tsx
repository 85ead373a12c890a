import { isRegelverhaal } from '@loket/gesprek/doel'
import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Inhoud } from '@loket/gesprek/inhoud'
import { makePlan } from '@loket/gesprek/plan'
import { computeSchalen } from '@loket/gesprek/schalen'
import { evaluateUitkomsten } from '@loket/gesprek/uitkomsten'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { Geldstand } from './Geldstand.tsx'
import { Lijststand } from './Lijststand.tsx'

/** The answer so far; its ranges narrow with every answer, while one types. */
export function TotNuToe({ gesprek, inhoud }: { gesprek: Gesprek; inhoud: Inhoud }) {
  const { t } = useTeksten()
  return (
    <aside className="totnutoe" aria-labelledby="tot-nu-toe">
      <h2 id="tot-nu-toe">{t('vragen.tot_nu_toe')}</h2>
      <Stand gesprek={gesprek} inhoud={inhoud} />
    </aside>
  )
}

function Stand({ gesprek, inhoud }: { gesprek: Gesprek; inhoud: Inhoud }) {
  const { t } = useTeksten()
  const patroon = inhoud.editie.vraagpatronen.find(({ id }) => id === gesprek.vraagpatroon)
  if (patroon && isRegelverhaal(patroon)) return <Lijststand plan={makePlan(gesprek, inhoud)} />
  // Bounds for a household of which nothing is known say nothing.
  if (Object.keys(gesprek.feiten).length === 0) return <p>{t('vragen.leeg_geld')}</p>
  return <Geldstand uitkomsten={evaluateUitkomsten(gesprek, inhoud)} schalen={computeSchalen(gesprek, inhoud)} />
}
