import { Knop } from '@loket/ui/Knop'
import { knopKlasse } from '@loket/ui/knop-klasse'
import { Pictogram } from '@loket/ui/Pictogram'
import { Link } from 'react-router'
import { useTeksten } from '../../teksten/use-teksten.ts'

/** What one can do with the outcome. */
export function Uitkomstacties() {
  const { t } = useTeksten()
  return (
    <aside className="uitkomstacties kader niet-afdrukken" aria-labelledby="en-nu">
      <h2 id="en-nu">{t('uitkomst.nu.kop')}</h2>
      <div className="knoppen">
        <Link className={knopKlasse('hoofd')} to="/gesprek/bewaren">
          <Pictogram naam="meenemen" maat={20} />
          {t('uitkomst.bewaar')}
        </Link>
        <Knop onClick={() => window.print()}>
          <Pictogram naam="print" maat={20} />
          {t('uitkomst.druk_af')}
        </Knop>
        <Link className={knopKlasse('stil')} to="/gesprek/antwoorden">
          {t('uitkomst.verander')}
        </Link>
        <Link className={knopKlasse('stil')} to="/gesprek/wissen">
          {t('start.wissen')}
        </Link>
      </div>
    </aside>
  )
}
