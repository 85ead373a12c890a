import { knopKlasse } from '@loket/ui/knop-klasse'
import { Link } from 'react-router'
import { useTeksten } from '../teksten/use-teksten.ts'
import { Paginakop } from './Paginakop.tsx'

export function NietGevonden() {
  const { t } = useTeksten()
  return (
    <div className="stapel">
      <Paginakop titel={t('nietgevonden.kop')} inleiding={t('nietgevonden.uitleg')} />
      <p>{t('nietgevonden.wat_nu')}</p>
      <Link className={knopKlasse('hoofd')} to="/">
        {t('fout.naar_start')}
      </Link>
    </div>
  )
}
