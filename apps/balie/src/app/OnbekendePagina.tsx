import { Link } from 'react-router'
import { useTeksten } from './use-teksten.ts'

export function OnbekendePagina() {
  const { t } = useTeksten()
  return (
    <main className="consolevlak" id="werk" tabIndex={-1}>
      <h1>{t('pagina.bestaat_niet')}</h1>
      <p>
        <Link to="/">{t('pagina.naar_begin')}</Link>
      </p>
    </main>
  )
}
