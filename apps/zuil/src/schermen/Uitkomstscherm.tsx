import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Inhoud } from '@loket/gesprek/inhoud'
import { makePlan, type Plan } from '@loket/gesprek/plan'
import { evaluateUitkomsten, type Uitkomsten } from '@loket/gesprek/uitkomsten'
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
  onVraag: (paden: string[]) => void
}

export function Uitkomstscherm({ gesprek, inhoud, onBon, onVraag }: UitkomstschermProps) {
  const { t } = useTeksten()
  const rust = useRust()
  const uitkomsten = useMemo(() => evaluateUitkomsten(gesprek, inhoud), [gesprek, inhoud])
  const plan = useMemo(() => makePlan(gesprek, inhoud), [gesprek, inhoud])
  const [deel, setDeel] = useState<'rechten' | 'plan'>(
    gesprek.vraagpatroon === null || plan.stappen.length === 0 ? 'rechten' : 'plan',
  )
  return (
    <>
      <Uitkomstkop plan={plan} uitkomsten={uitkomsten} />
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
      {deel === 'plan' ? (
        <Planlijst plan={plan} />
      ) : (
        <Rechtenlijst uitkomsten={uitkomsten} onVraag={rust ? onVraag : undefined} />
      )}
      <div className="uitkomst__knop">
        <Knop soort="hoofd" aria-disabled={!rust} onClick={rust ? onBon : undefined}>
          {t('zuil.meenemen')}
        </Knop>
      </div>
    </>
  )
}

function Uitkomstkop({ plan, uitkomsten }: { plan: Plan; uitkomsten: Uitkomsten }) {
  const { t } = useTeksten()
  const { min, max } = uitkomsten.totaalPerMaand
  return (
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
          t(zonderBedrag(plan, uitkomsten))
        )}
      </h1>
    </header>
  )
}

function zonderBedrag({ stappen }: Plan, { regels }: Uitkomsten) {
  if (stappen.length > 0) return 'zuil.uitkomst.plan'
  return regels.some(({ uitkomst }) => uitkomst === 'niet_gevraagd') ? 'zuil.uitkomst.nog_niets' : 'zuil.uitkomst.niets'
}
