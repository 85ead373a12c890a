import type { Gespreksstap } from '@loket/gesprek/stap'
import type { Uitkomsten } from '@loket/gesprek/uitkomsten'
import { knopKlasse } from '@loket/ui/knop-klasse'
import { Melding } from '@loket/ui/Melding'
import { Link } from 'react-router'
import { vragenAdres } from '../../gesprek/adres.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'

/** Why the outcome is not final yet, and what makes it so. */
export function NogOpen({ stap, uitkomsten }: { stap: Gespreksstap; uitkomsten: Uitkomsten }) {
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
  const onbekend = new Map(
    uitkomsten.regels.flatMap(({ hangtAfVan }) => hangtAfVan.map(({ pad, naam }) => [pad, naam] as const)),
  )
  if (onbekend.size === 0) return null
  return (
    <Melding>
      <p>{t('uitkomst.niet_precies')}</p>
      <ul>
        {[...onbekend].map(([pad, naam]) => (
          <li key={pad}>
            <Link to={vragenAdres([pad], 'uitkomst')}>{naam}</Link>
          </li>
        ))}
      </ul>
    </Melding>
  )
}
