import type { Planstap } from '@loket/gesprek/plan'
import { Knop } from '@loket/ui/Knop'
import { useTeksten } from '../use-teksten.ts'
import { Stapdetails } from './Stapdetails.tsx'
import { useTermijn } from './use-termijn.ts'

/** The one thing to talk about now, large enough for a glance. */
export function Volgendestap({ stap, klaar }: { stap: Planstap; klaar: () => void }) {
  const { t } = useTeksten()
  const termijn = useTermijn()
  const wanneer = [termijn(stap), stap.aanvraag?.kort].filter(Boolean).join(', ')
  return (
    <div className="volgende stapel">
      <p className="zacht">{t('plan.nu')}</p>
      <h3 className="volgende__titel">{stap.titel}</h3>
      <p className="volgende__wie">
        {stap.organisatie.naam}
        {wanneer && `, ${wanneer}`}
      </p>
      <Stapdetails stap={stap} />
      <Knop onClick={klaar}>{t('plan.klaar')}</Knop>
    </div>
  )
}
