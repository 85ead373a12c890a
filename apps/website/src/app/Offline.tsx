import { Melding } from '@loket/ui/Melding'
import { useHouderstand } from '../gesprek/use-houderstand.ts'
import { useTeksten } from '../teksten/use-teksten.ts'
import { useInternet } from './use-internet.ts'

/** What the citizen has to know about the network and the device; always there, so that it is read aloud when it fills. */
export function Offline() {
  const { t } = useTeksten()
  const internet = useInternet()
  const { bewaard } = useHouderstand()
  return (
    <div className="offline" role="status">
      {internet ? null : <Melding soort="let_op">{<p>{t('site.offline')}</p>}</Melding>}
      {bewaard ? null : <Melding soort="let_op">{<p>{t('site.niet_bewaard')}</p>}</Melding>}
    </div>
  )
}
