import type { Planstap } from '@loket/gesprek/plan'
import { Uitklap } from '@loket/ui/Uitklap'
import { useTeksten } from '../use-teksten.ts'
import { Stapdetails } from './Stapdetails.tsx'
import { useTermijn } from './use-termijn.ts'

export function Planregel({ stap, terug }: { stap: Planstap; terug?: () => void }) {
  const { t } = useTeksten()
  const termijn = useTermijn()
  return (
    <li className="planregel">
      <Uitklap titel={stap.titel}>
        <Stapdetails stap={stap} />
      </Uitklap>
      <span className="zacht">
        {[stap.organisatie.naam, termijn(stap), stap.aanvraag?.kort].filter(Boolean).join(', ')}
      </span>
      {terug && (
        <button type="button" className="tekstknop" onClick={terug}>
          {t('plan.toch_bespreken')}
        </button>
      )}
    </li>
  )
}
