import type { Plan, Planstap } from '@loket/gesprek/plan'
import { useFormat } from '@loket/ui/use-format'
import { useTeksten } from '../teksten/use-teksten.ts'

const VOLGORDE = ['eerst', 'tegelijk', 'daarna'] as const

/** What to do first, what together and what after; details stand under each step. */
export function Planlijst({ plan }: { plan: Plan }) {
  const { t } = useTeksten()
  return VOLGORDE.map((volgorde) => {
    const stappen = plan.stappen.filter((stap) => stap.volgorde === volgorde)
    if (stappen.length === 0) return null
    return (
      <section key={volgorde} className="plan">
        <h2>{t(`zuil.plan.${volgorde}`)}</h2>
        <ol className="rechten">
          {stappen.map((stap) => (
            <li key={stap.product}>
              <Planregel stap={stap} />
            </li>
          ))}
        </ol>
      </section>
    )
  })
}

function Planregel({ stap }: { stap: Planstap }) {
  const { t } = useTeksten()
  const { datum, komma } = useFormat()
  return (
    <details name="recht" className="recht">
      <summary className="recht__kop">
        <span className="recht__titel">{stap.titel}</span>
        <span className="recht__bedrag">
          {stap.zeker ? null : t('zuil.plan.misschien')}
          {stap.uiterlijk ? t('zuil.plan.uiterlijk', { datum: datum(stap.uiterlijk) }) : stap.aanvraag?.kort}
        </span>
      </summary>
      <div className="recht__waarom">
        <p>{stap.waarom}</p>
        {stap.aanvraag ? <p>{[stap.aanvraag.zin, stap.aanvraag.toelichting].filter(Boolean).join(' ')}</p> : null}
        {stap.bewijsstukken.length > 0 ? <p>{t('zuil.plan.nodig', { wat: komma(stap.bewijsstukken) })}</p> : null}
        {stap.kosten ? <p>{stap.kosten}</p> : null}
        <p className="zacht">{t('zuil.bij', { organisatie: stap.organisatie.naam })}</p>
      </div>
    </details>
  )
}
