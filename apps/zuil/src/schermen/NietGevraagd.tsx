import type { Uitkomstregel } from '@loket/gesprek/uitkomsten'
import { Knop } from '@loket/ui/Knop'
import { useTeksten } from '../teksten/use-teksten.ts'

interface NietGevraagdProps {
  regels: Uitkomstregel[]
  onVraag?: (paden: string[]) => void
}

/** Rights that hang on a question nobody asked, with a key to answer it. */
export function NietGevraagd({ regels, onVraag }: NietGevraagdProps) {
  const { t } = useTeksten()
  if (regels.length === 0) return null
  return (
    <section className="nietgevraagd" aria-labelledby="niet-gevraagd">
      <h2 id="niet-gevraagd">{t('zuil.niet_gevraagd')}</h2>
      <p>{t('zuil.niet_gevraagd.uitleg')}</p>
      <ul className="rechten">
        {regels.map(({ regeling, titel, nietGevraagd }) => (
          <li key={regeling} className="recht nietgevraagd__regel">
            <div>
              <p className="recht__titel">{titel}</p>
              {nietGevraagd.map(({ pad, vraag }) => (
                <p key={pad}>{vraag}</p>
              ))}
            </div>
            <Knop aria-disabled={!onVraag} onClick={() => onVraag?.(nietGevraagd.map(({ pad }) => pad))}>
              {t('zuil.niet_gevraagd.antwoord')} <span className="visueel-verborgen">{titel}</span>
            </Knop>
          </li>
        ))}
      </ul>
    </section>
  )
}
