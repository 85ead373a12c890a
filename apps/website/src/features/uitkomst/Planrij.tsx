import type { Planstap } from '@loket/gesprek/plan'
import type { Bedrag } from '@loket/kennis/bepaling'
import { Grenswoorden } from '@loket/ui/Grenswoorden'
import { Uitklap } from '@loket/ui/Uitklap'
import { useFormat } from '@loket/ui/use-format'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { Plandetails } from './Plandetails.tsx'
import { useTermijntekst } from './use-termijntekst.ts'

interface PlanrijProps {
  stap: Planstap
  nummer: number
  /** Titles of the steps that come before it. */
  na: string[]
  /** What the right it applies for is worth. */
  bedrag?: Bedrag
}

/** One thing to do: what, why, by when, with whom. */
export function Planrij({ stap, nummer, na, bedrag }: PlanrijProps) {
  const { t } = useTeksten()
  const { opsomming } = useFormat()
  const termijn = useTermijntekst(stap)
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
        <p>{stap.waarom}</p>
        <p className="planrij__wanneer">
          {bedrag && bedrag.max > 0 ? (
            <strong>
              <Grenswoorden {...bedrag} />
            </strong>
          ) : null}
          {termijn ? <strong>{termijn.tekst}</strong> : null}
          {stap.aanvraag ? <strong>{stap.aanvraag.kort}</strong> : null}
          <span>{stap.organisatie.naam}</span>
        </p>
        {stap.aanvraag?.meteen ? <p>{stap.aanvraag.zin}</p> : null}
        {termijn?.voorbij ? <p className="planrij__te-laat">{t('uitkomst.plan.te_laat')}</p> : null}
        {na.length > 0 ? <p className="klein zacht">{t('uitkomst.plan.na', { stappen: opsomming(na) })}</p> : null}
        <Uitklap
          titel={
            <>
              {t('uitkomst.plan.meer')} <span className="visueel-verborgen">{stap.titel}</span>
            </>
          }
        >
          <Plandetails stap={stap} />
        </Uitklap>
      </div>
    </li>
  )
}
