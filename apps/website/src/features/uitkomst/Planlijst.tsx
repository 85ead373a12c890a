import type { Plan } from '@loket/gesprek/plan'
import type { Volgorde } from '@loket/gesprek/planvolgorde'
import type { Uitkomsten } from '@loket/gesprek/uitkomsten'
import { Uitklap } from '@loket/ui/Uitklap'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { Planrijen } from './Planrijen.tsx'

const volgordes: Volgorde[] = ['eerst', 'tegelijk', 'daarna']

interface PlanlijstProps {
  plan: Plan
  uitkomsten: Uitkomsten
  /** The plan is the answer; else the rights stand above it, and only what is certain is in view. */
  voorop: boolean
}

/** A plan, not a list: what first, what at the same time, what after that. */
export function Planlijst({ plan: { stappen, meenemen }, uitkomsten, voorop }: PlanlijstProps) {
  const { t } = useTeksten()
  const inBeeld = voorop ? stappen : stappen.filter(({ zeker }) => zeker)
  const misschien = stappen.filter((stap) => !inBeeld.includes(stap))
  const rijen = { alle: [...inBeeld, ...misschien], uitkomsten, uitgebreid: voorop }
  return (
    <section className="plan" aria-labelledby="plan">
      <h2 id="plan">{t('uitkomst.plan')}</h2>
      {stappen.length === 0 ? <p>{t('uitkomst.plan.leeg')}</p> : null}
      {volgordes.map((volgorde) => {
        const eigen = inBeeld.filter((stap) => stap.volgorde === volgorde)
        return eigen.length > 0 ? (
          <div key={volgorde} className="plan__deel">
            <h3>{t(`uitkomst.plan.${volgorde}`)}</h3>
            <Planrijen stappen={eigen} {...rijen} />
          </div>
        ) : null
      })}
      {misschien.length > 0 ? (
        <Uitklap titel={`${t('uitkomst.plan.misschien')} (${misschien.length})`}>
          <Planrijen stappen={misschien} {...rijen} />
        </Uitklap>
      ) : null}
      {meenemen.length > 0 ? (
        <Uitklap titel={t('uitkomst.plan.alles_mee')}>
          <ul className="lijst plan__meenemen">
            {meenemen.map((stuk) => (
              <li key={stuk}>{stuk}</li>
            ))}
          </ul>
        </Uitklap>
      ) : null}
    </section>
  )
}
