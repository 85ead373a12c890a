import { knopKlasse } from '@loket/ui/knop-klasse'
import { Link } from 'react-router'
import { useHouderstand } from '../../gesprek/use-houderstand.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { useOnderwerp } from './use-onderwerp.ts'

/** The run that is still on this device, if there is one. */
export function VerderWaarUWas() {
  const { t } = useTeksten()
  const { gesprek } = useHouderstand()
  const onderwerp = useOnderwerp(gesprek)
  if (!gesprek) return null
  return (
    <section className="verderkaart" aria-labelledby="start-verder">
      <div>
        <h2 id="start-verder">{t('start.verder.kop')}</h2>
        <p>{t('start.verder.uitleg', { onderwerp })}</p>
      </div>
      <div className="knoppen">
        <Link className={knopKlasse('hoofd')} to="/gesprek/vragen">
          {t('start.verder.knop')}
        </Link>
        <Link className={knopKlasse('stil')} to="/gesprek/wissen">
          {t('start.wissen')}
        </Link>
      </div>
    </section>
  )
}
