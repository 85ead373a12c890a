import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Inhoud } from '@loket/gesprek/inhoud'
import type { Gespreksstap } from '@loket/gesprek/stap'
import type { Uitkomsten } from '@loket/gesprek/uitkomsten'
import { knopKlasse } from '@loket/ui/knop-klasse'
import { Melding } from '@loket/ui/Melding'
import { Link } from 'react-router'
import { vragenAdres } from '../../gesprek/adres.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { listOnbekend } from './onbekend.ts'

interface NogOpenProps {
  stap: Gespreksstap
  uitkomsten: Uitkomsten
  gesprek: Gesprek
  inhoud: Inhoud
}

/** Why the outcome is not final yet, and what makes it so. */
export function NogOpen({ stap, uitkomsten, gesprek, inhoud }: NogOpenProps) {
  const { t } = useTeksten()
  if (stap.soort === 'vragen') {
    return (
      <div className="niet-afdrukken">
        <Melding>
          <p>{t('uitkomst.nog_open', { count: stap.nogOngeveer })}</p>
          <Link className={knopKlasse('hoofd')} to="/gesprek/vragen">
            {t('uitkomst.verder')}
          </Link>
        </Melding>
      </div>
    )
  }
  const { overGeld, feiten } = listOnbekend(uitkomsten, gesprek, inhoud)
  if (feiten.length === 0) return null
  return (
    <Melding>
      <p>{overGeld ? t('uitkomst.niet_precies') : t('uitkomst.niet_bekend')}</p>
      <ul>
        {feiten.map(({ pad, naam }) => (
          <li key={pad}>
            <Link to={vragenAdres([pad], 'uitkomst')}>{naam}</Link>
          </li>
        ))}
      </ul>
    </Melding>
  )
}
