import { Knop } from '@loket/ui/Knop'
import { knopKlasse } from '@loket/ui/knop-klasse'
import { Melding } from '@loket/ui/Melding'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { beginMetAntwoorden, beginOpnieuw } from '../../gesprek/begin.ts'
import { gemeenteVan } from '../../gesprek/gemeente.ts'
import { useHouderstand } from '../../gesprek/use-houderstand.ts'
import { useInhoud } from '../../inhoud/use-inhoud.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { Gemeentekeuze } from './Gemeentekeuze.tsx'
import { useOnderwerp } from './use-onderwerp.ts'

/** Starts a run; answers that were given before are used again, unless one wants to begin anew. */
export function Beginformulier({ vraagpatroon }: { vraagpatroon: string | null }) {
  const { t, taal } = useTeksten()
  const { editie } = useInhoud()
  const { gesprek } = useHouderstand()
  const onderwerp = useOnderwerp(gesprek)
  const ga = useNavigate()
  const [gemeente, setGemeente] = useState(gemeenteVan(editie, gesprek?.gemeente)?.id ?? '')
  const begin = { editie, taal, gemeente, vraagpatroon }
  const naarVragen = () => void ga('/gesprek/vragen')
  const opnieuw = () => {
    beginOpnieuw(begin)
    naarVragen()
  }

  if (gesprek?.vraagpatroon === vraagpatroon) {
    return (
      <Melding titel={t('patroon.bezig')}>
        <div className="knoppen">
          <Link className={knopKlasse('hoofd')} to="/gesprek/vragen">
            {t('patroon.verder')}
          </Link>
          <Knop onClick={opnieuw}>{t('patroon.opnieuw')}</Knop>
        </div>
      </Melding>
    )
  }
  return (
    <div className="stapel">
      <Gemeentekeuze gekozen={gemeente} onKies={setGemeente} />
      {gesprek ? <p>{t('patroon.bezig_anders', { onderwerp })}</p> : null}
      <div className="knoppen">
        <Knop
          soort="hoofd"
          onClick={() => {
            beginMetAntwoorden(begin, gesprek)
            naarVragen()
          }}
        >
          {t('patroon.begin')}
        </Knop>
        {gesprek ? <Knop onClick={opnieuw}>{t('patroon.opnieuw')}</Knop> : null}
      </div>
      <p className="zacht">{t('patroon.anoniem')}</p>
    </div>
  )
}
