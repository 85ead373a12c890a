import type { Ongevraagd } from '@loket/gesprek/uitkomsten'
import { useFormat } from '@loket/ui/use-format'
import { Link } from 'react-router'
import { vragenAdres } from '../../gesprek/adres.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { Vouwdeel } from './Vouwdeel.tsx'

interface NietGevraagdProps {
  groepen: Ongevraagd[]
  /** Nothing is asked any more, so what follows from the answer can be asked at once. */
  klaar: boolean
}

/** Rights that hang on questions nobody asked, by name; those questions, which one can answer after all, unfold. */
export function NietGevraagd({ groepen, klaar }: NietGevraagdProps) {
  const { t } = useTeksten()
  const { opsomming } = useFormat()
  if (groepen.length === 0) return null
  const titels = groepen.flatMap(({ regels }) => regels.map(({ titel }) => titel))
  return (
    <Vouwdeel klasse="nietgevraagdvak" titel={t('uitkomst.niet_gevraagd')} kort={opsomming(titels)}>
      <p>
        {t('uitkomst.niet_gevraagd.uitleg')} <span className="niet-afdrukken">{t('uitkomst.niet_gevraagd.kies')}</span>
      </p>
      {groepen.map((groep) => (
        <Groep key={groep.regels[0]?.regeling} groep={groep} klaar={klaar} />
      ))}
    </Vouwdeel>
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
