import type { Planstap } from '@loket/gesprek/plan'
import type { Bedrag } from '@loket/kennis/bepaling'
import { Grenswoorden } from '@loket/ui/Grenswoorden'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { useTermijntekst } from './use-termijntekst.ts'

/** What a step is worth, by when, with whom; and what is lost by waiting. */
export function Planwanneer({ stap: { aanvraag, organisatie, ...stap }, bedrag }: { stap: Planstap; bedrag?: Bedrag }) {
  const { t } = useTeksten()
  const termijn = useTermijntekst(stap)
  return (
    <>
      <p className="planrij__wanneer">
        {bedrag && bedrag.max > 0 ? (
          <strong>
            <Grenswoorden {...bedrag} />
          </strong>
        ) : null}
        {termijn ? <strong>{termijn.tekst}</strong> : null}
        {aanvraag ? <strong>{aanvraag.kort}</strong> : null}
        <span className="zacht">{organisatie.naam}</span>
      </p>
      {aanvraag?.meteen ? <p>{aanvraag.zin}</p> : null}
      {termijn?.voorbij ? <p className="planrij__te-laat">{t('uitkomst.plan.te_laat')}</p> : null}
    </>
  )
}
