import type { Ongevraagd } from '@loket/gesprek/uitkomsten'
import { Knop } from '@loket/ui/Knop'
import { useTeksten } from '../teksten/use-teksten.ts'

interface NietGevraagdProps {
  groepen: Ongevraagd[]
  onVraag?: (paden: string[]) => void
}

/** Rights that hang on a question nobody asked, with a key to answer it. */
export function NietGevraagd({ groepen, onVraag }: NietGevraagdProps) {
  const { t } = useTeksten()
  if (groepen.length === 0) return null
  return (
    <section className="nietgevraagd" aria-labelledby="niet-gevraagd">
      <h2 id="niet-gevraagd">{t('zuil.niet_gevraagd')}</h2>
      <p>{t('zuil.niet_gevraagd.uitleg')}</p>
      <ul className="rechten">
        {groepen.map(({ vragen, regels }) => (
          <li key={regels[0]?.regeling} className="recht nietgevraagd__regel">
            <div>
              {regels.map(({ regeling, titel }) => (
                <p key={regeling} className="recht__titel">
                  {titel}
                </p>
              ))}
              {vragen.map(({ pad, vraag }) => (
                <p key={pad}>{vraag}</p>
              ))}
            </div>
            <Knop aria-disabled={!onVraag} onClick={() => onVraag?.(vragen.map(({ pad }) => pad))}>
              {t('zuil.niet_gevraagd.antwoord')} <span className="visueel-verborgen">{regels[0]?.titel}</span>
            </Knop>
          </li>
        ))}
      </ul>
    </section>
  )
}
