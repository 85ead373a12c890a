import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Inhoud } from '@loket/gesprek/inhoud'
import { makePlan } from '@loket/gesprek/plan'
import { evaluateUitkomsten } from '@loket/gesprek/uitkomsten'
import { Grenswoorden } from '@loket/ui/Grenswoorden'
import { Knop } from '@loket/ui/Knop'
import { useMemo, useState } from 'react'
import { useRust } from '../app/use-rust.ts'
import { useTeksten } from '../teksten/use-teksten.ts'
import { Planlijst } from './Planlijst.tsx'
import { Rechtenlijst } from './Rechtenlijst.tsx'

interface UitkomstschermProps {
  gesprek: Gesprek
  inhoud: Inhoud
  onBon: () => void
}

export function Uitkomstscherm({ gesprek, inhoud, onBon }: UitkomstschermProps) {
  const { t } = useTeksten()
  const rust = useRust()
  const uitkomsten = useMemo(() => evaluateUitkomsten(gesprek, inhoud), [gesprek, inhoud])
  const plan = useMemo(() => makePlan(gesprek, inhoud), [gesprek, inhoud])
  const [deel, setDeel] = useState<'rechten' | 'plan'>(
    gesprek.vraagpatroon === null || plan.stappen.length === 0 ? 'rechten' : 'plan',
  )
  const { min, max } = uitkomsten.totaalPerMaand
  return (
    <>
      <header className="vraag__kop">
        <h1>
          {max > 0 ? (
            <>
              {t(min === max ? 'zuil.uitkomst.recht' : 'zuil.uitkomst.mogelijk')}{' '}
              <strong className="uitkomst__totaal">
                <Grenswoorden min={min} max={max} eenheid="euro_per_maand" />
              </strong>
            </>
          ) : (
            t(plan.stappen.length > 0 ? 'zuil.uitkomst.plan' : 'zuil.uitkomst.niets')
          )}
        </h1>
      </header>
      {plan.stappen.length > 0 ? (
        <div className="delen" role="group" aria-label={t('zuil.uitkomst.delen')}>
          {(['plan', 'rechten'] as const).map((naam) => (
            <button
              key={naam}
              type="button"
              className="deel"
              aria-pressed={deel === naam}
              onClick={() => setDeel(naam)}
            >
              {t(naam === 'plan' ? 'zuil.plan' : 'zuil.rechten')}
            </button>
          ))}
        </div>
      ) : null}
      {deel === 'plan' ? <Planlijst plan={plan} /> : <Rechtenlijst uitkomsten={uitkomsten} />}
      <div className="uitkomst__knop">
        <Knop soort="hoofd" aria-disabled={!rust} onClick={rust ? onBon : undefined}>
          {t('zuil.meenemen')}
        </Knop>
      </div>
    </>
  )
}
