import { knopKlasse } from '@loket/ui/knop-klasse'
import { Link } from 'react-router'
import { Paginakop } from '../app/Paginakop.tsx'
import { useTeksten } from '../teksten/use-teksten.ts'

/** For who comes at a page of a run without having one. */
export function GeenGesprek() {
  const { t } = useTeksten()
  return (
    <div className="stapel">
      <Paginakop titel={t('vragen.geen.kop')} inleiding={t('vragen.geen.uitleg')} />
      <Link className={knopKlasse('hoofd')} to="/">
        {t('fout.naar_start')}
      </Link>
    </div>
  )
}
