import type { Uitkomstregel } from '@loket/gesprek/uitkomsten'
import { Link } from 'react-router'
import { vragenAdres } from '../../gesprek/adres.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'

interface NietGevraagdProps {
  regels: Uitkomstregel[]
  /** Nothing is asked any more, so what follows from the answer can be asked at once. */
  klaar: boolean
}

/** Rights that hang on a question nobody asked: that question, and the way to answer it. */
export function NietGevraagd({ regels, klaar }: NietGevraagdProps) {
  const { t } = useTeksten()
  return (
    <>
      <p>{t('uitkomst.niet_gevraagd.uitleg')}</p>
      {regels.map(({ regeling, titel, nietGevraagd }) => (
        <article key={regeling} className="nietgevraagd" aria-labelledby={`regeling-${regeling}`}>
          <h3 id={`regeling-${regeling}`}>{titel}</h3>
          <div>
            {nietGevraagd.map(({ pad, vraag }) => (
              <p key={pad}>{vraag}</p>
            ))}
            <Link
              className="niet-afdrukken"
              to={vragenAdres(
                nietGevraagd.map(({ pad }) => pad),
                klaar ? undefined : 'uitkomst',
              )}
            >
              {t('uitkomst.niet_gevraagd.antwoord', { count: nietGevraagd.length })}
              <span className="visueel-verborgen"> {titel}</span>
            </Link>
          </div>
        </article>
      ))}
    </>
  )
}
