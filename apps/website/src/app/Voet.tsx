import { Weergavekeuze } from '@loket/ui/Weergavekeuze'
import { Link } from 'react-router'
import { gemeenteVan, loketVan } from '../gesprek/gemeente.ts'
import type { Geladen } from '../inhoud/use-geladen.ts'
import { useTeksten } from '../teksten/use-teksten.ts'
import { Bereikbaar } from './Bereikbaar.tsx'

export function Voet({ geladen }: { geladen: Geladen | null }) {
  const { t } = useTeksten()
  const gemeente = geladen && gemeenteVan(geladen.editie)
  const loket = geladen && loketVan(geladen.editie)
  return (
    <footer className="voet">
      <div className="voet__binnen">
        <div className="stapel">
          <p>{t('site.beloofd')}</p>
          {loket?.telefoon ? <p>{t('site.bel', { telefoon: loket.telefoon })}</p> : null}
          {loket ? <Bereikbaar organisatie={loket.id} /> : null}
          {gemeente?.fictief ? <p className="zacht">{t('site.voorbeeld', { gemeente: gemeente.naam })}</p> : null}
        </div>
        <nav aria-label={t('site.over')}>
          <ul className="voet__links">
            <li>
              <Link to="/begrippen">{t('site.begrippen')}</Link>
            </li>
            <li>
              <Link to="/privacy">{t('site.privacy')}</Link>
            </li>
            <li>
              <Link to="/toegankelijkheid">{t('site.toegankelijkheid')}</Link>
            </li>
          </ul>
        </nav>
        <Weergavekeuze />
      </div>
    </footer>
  )
}
