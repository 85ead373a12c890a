import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Inhoud } from '@loket/gesprek/inhoud'
import { makePlan } from '@loket/gesprek/plan'
import { evaluateUitkomsten } from '@loket/gesprek/uitkomsten'
import { Grensbalk } from '@loket/ui/Grensbalk'
import { Grenswoorden } from '@loket/ui/Grenswoorden'
import { useMemo } from 'react'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { Lijststand } from './Lijststand.tsx'
import { schalenVan } from './schalen.ts'
import { Tussenregel } from './Tussenregel.tsx'

/** The answer so far; its ranges narrow with every answer, while one types. */
export function TotNuToe({ gesprek, inhoud }: { gesprek: Gesprek; inhoud: Inhoud }) {
  const { t } = useTeksten()
  const { regels, totaalPerMaand } = useMemo(() => evaluateUitkomsten(gesprek, inhoud), [gesprek, inhoud])
  const plan = useMemo(() => makePlan(gesprek, inhoud), [gesprek, inhoud])
  const schalen = schalenVan(gesprek, inhoud)
  const overGeld = inhoud.editie.vraagpatronen.find(({ id }) => id === gesprek.vraagpatroon)?.regelingen.length !== 0
  return (
    <aside className="totnutoe" aria-labelledby="tot-nu-toe">
      <h2 id="tot-nu-toe">{t('vragen.tot_nu_toe')}</h2>
      {overGeld ? (
        <>
          <div className="totnutoe__totaal">
            <p className="klein zacht">{t('vragen.per_maand')}</p>
            <p className="totnutoe__bedrag">
              <Grenswoorden {...totaalPerMaand} eenheid="euro" />
            </p>
            <Grensbalk {...totaalPerMaand} schaal={schalen.totaal} />
          </div>
          <ul className="totnutoe__regels">
            {regels.map((regel) => (
              <Tussenregel key={regel.regeling} regel={regel} schaal={schalen.regels[regel.regeling] ?? 0} />
            ))}
          </ul>
        </>
      ) : (
        <Lijststand plan={plan} />
      )}
    </aside>
  )
}
