import { knopKlasse } from '@loket/ui/knop-klasse'
import { Link } from 'react-router'
import { Paginakop } from '../../app/Paginakop.tsx'
import { useHouderstand } from '../../gesprek/use-houderstand.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'

const delen = ['apparaat', 'code', 'medewerker', 'cookies', 'rechten'] as const

export function PrivacyPage() {
  const { t } = useTeksten()
  const { gesprek } = useHouderstand()
  return (
    <div className="folder">
      <Paginakop titel={t('privacy.kop')} inleiding={t('privacy.kort')} />
      {delen.map((deel) => (
        <section key={deel}>
          <h2>{t(`privacy.${deel}.kop`)}</h2>
          <p>{t(`privacy.${deel}`)}</p>
        </section>
      ))}
      {gesprek ? (
        <Link className={knopKlasse()} to="/gesprek/wissen">
          {t('privacy.wissen')}
        </Link>
      ) : null}
    </div>
  )
}
