import { Knop } from '@loket/ui/Knop'
import { Pictogram } from '@loket/ui/Pictogram'
import { Link, useLocation, useNavigate } from 'react-router'
import { useTeksten } from '../../teksten/use-teksten.ts'

/** Ways out of the questions: back, the answers, the outcome so far, wiping. */
export function Vragenvoet() {
  const { t } = useTeksten()
  const ga = useNavigate()
  const { key } = useLocation()
  return (
    <nav className="vragenvoet" aria-label={t('vragen.anders')}>
      {/* `default` is the key of the page one entered the site by: there is nothing to go back to. */}
      <Knop soort="stil" onClick={() => void (key === 'default' ? ga('/') : ga(-1))}>
        <Pictogram naam="terug" maat={20} />
        {t('site.terug')}
      </Knop>
      <Link to="/gesprek/antwoorden">{t('vragen.antwoorden')}</Link>
      <Link to="/gesprek/uitkomst">{t('vragen.overslaan')}</Link>
      <Link to="/gesprek/wissen">{t('start.wissen')}</Link>
    </nav>
  )
}
