import type { Ongevraagd } from '@loket/gesprek/uitkomsten'
import { Link } from 'react-router'
import { vragenAdres } from '../../gesprek/adres.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'

interface NietGevraagdProps {
  groepen: Ongevraagd[]
  /** Nothing is asked any more, so what follows from the answer can be asked at once. */
  klaar: boolean
}

/** Rights that hang on questions nobody asked: those questions, which one can answer after all. */
export function NietGevraagd({ groepen, klaar }: NietGevraagdProps) {
  const { t } = useTeksten()
  if (groepen.length === 0) return null
  return (
    <section aria-labelledby="groep-niet_gevraagd" className="uitkomstgroep">
      <h2 id="groep-niet_gevraagd">{t('uitkomst.niet_gevraagd')}</h2>
      <p className="nietgevraagd__uitleg">
        {t('uitkomst.niet_gevraagd.uitleg')} <span className="niet-afdrukken">{t('uitkomst.niet_gevraagd.kies')}</span>
      </p>
      {groepen.map((groep) => (
        <Groep key={groep.regels[0]?.regeling} groep={groep} klaar={klaar} />
      ))}
    </section>
  )
}

function Groep({ groep: { vragen, regels }, klaar }: { groep: Ongevraagd; klaar: boolean }) {
  const paden = vragen.map(({ pad }) => pad)
  const adres = vragenAdres(paden, klaar ? undefined : 'uitkomst')
  const koppen = regels.map(({ regeling }) => `regeling-${regeling}`)
  return (
    <article className="nietgevraagd" aria-labelledby={koppen.join(' ')}>
      <div className="stapel">
        {regels.map(({ regeling, titel, inHetKort }, i) => (
          <div key={regeling}>
            <h3 id={koppen[i]}>{titel}</h3>
            <p className="klein zacht">{inHetKort}</p>
          </div>
        ))}
      </div>
      <ul>
        {vragen.map(({ pad, vraag }) => (
          <li key={pad}>
            <Link to={adres}>{vraag}</Link>
          </li>
        ))}
      </ul>
    </article>
  )
}
