import { useWeergave, weergaven } from '@loket/ui/use-weergave'
import { useUiTeksten } from '@loket/ui/use-ui-teksten'
import { Link } from 'react-router'
import { gemeenteVan, loketVan } from '../gesprek/gemeente.ts'
import type { Geladen } from '../inhoud/use-geladen.ts'
import { useTeksten } from '../teksten/use-teksten.ts'

export function Voet({ geladen }: { geladen: Geladen | null }) {
  const { t } = useTeksten()
  const { t: tu } = useUiTeksten()
  const [weergave, kiesWeergave] = useWeergave()
  const gemeente = geladen && gemeenteVan(geladen.editie)
  const telefoon = geladen && loketVan(geladen.editie)?.telefoon
  return (
    <footer className="voet">
      <div className="voet__binnen">
        <div className="stapel">
          <p>{t('site.beloofd')}</p>
          {telefoon ? <p>{t('site.bel', { telefoon })}</p> : null}
          {gemeente?.fictief ? <p className="zacht">{t('site.voorbeeld', { gemeente: gemeente.naam })}</p> : null}
        </div>
        <nav aria-label={t('site.over')}>
          <ul className="voet__links">
            <li>
              <Link to="/privacy">{t('site.privacy')}</Link>
            </li>
            <li>
              <Link to="/toegankelijkheid">{t('site.toegankelijkheid')}</Link>
            </li>
          </ul>
        </nav>
        <fieldset className="voet__weergave">
          <legend>{tu('ui.weergave')}</legend>
          {weergaven.map((keuze) => (
            <label className="stand__keuze" key={keuze}>
              <input type="radio" name="weergave" checked={keuze === weergave} onChange={() => kiesWeergave(keuze)} />
              {tu(`ui.weergave.${keuze}`)}
            </label>
          ))}
        </fieldset>
      </div>
    </footer>
  )
}
