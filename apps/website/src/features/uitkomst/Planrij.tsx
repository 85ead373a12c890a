import type { Planstap } from '@loket/gesprek/plan'
import type { Bedrag } from '@loket/kennis/bepaling'
import { Uitklap } from '@loket/ui/Uitklap'
import { useFormat } from '@loket/ui/use-format'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { Plandetails } from './Plandetails.tsx'
import { Planwanneer } from './Planwanneer.tsx'

interface PlanrijProps {
  stap: Planstap
  nummer: number
  /** Titles of the steps that come before it. */
  na: string[]
  /** What the right it applies for is worth. */
  bedrag?: Bedrag
  /** With the reason in view, not only in what unfolds. */
  uitgebreid: boolean
}

/** One thing to do: what, why, by when, with whom. */
export function Planrij({ stap, nummer, na, bedrag, uitgebreid }: PlanrijProps) {
  const { t } = useTeksten()
  const { opsomming } = useFormat()
  return (
    <li className={stap.zeker ? 'planrij' : 'planrij planrij--misschien'}>
      <span className="planrij__nummer cijfers" aria-hidden="true">
        {nummer}
      </span>
      <div className="planrij__inhoud">
        <h4>{stap.titel}</h4>
        {stap.zeker && stap.rol === 'basis' ? null : (
          <p className="planrij__merk klein">{stap.zeker ? t('uitkomst.plan.extra') : t('uitkomst.plan.misschien')}</p>
        )}
        {uitgebreid ? <p>{stap.waarom}</p> : null}
        <Planwanneer stap={stap} bedrag={bedrag} />
        {na.length > 0 ? <p className="klein zacht">{t('uitkomst.plan.na', { stappen: opsomming(na) })}</p> : null}
        <Uitklap
          titel={
            <>
              {t('uitkomst.plan.meer')} <span className="visueel-verborgen">{stap.titel}</span>
            </>
          }
        >
          {uitgebreid ? null : <p>{stap.waarom}</p>}
          <Plandetails stap={stap} />
        </Uitklap>
      </div>
    </li>
  )
}
