import { useId } from 'react'
import { useConsoleteksten } from './use-consoleteksten.ts'

interface Ongevraagd {
  vragen: { pad: string; vraag: string; onbekend: boolean }[]
  regels: { regeling: string; titel: string }[]
}

interface OngevraagdvakProps {
  groepen: Ongevraagd[]
  /** Puts this question now. */
  vraag: (pad: string) => void
}

/** Rights of which nobody knows yet, because a question was not asked: those questions, one key each. */
export function Ongevraagdvak({ groepen, vraag: stel }: OngevraagdvakProps) {
  const { t } = useConsoleteksten()
  const kop = useId()
  if (groepen.length === 0) return null
  return (
    <section className="ongevraagd" aria-labelledby={kop}>
      <h3 id={kop}>{t('console.ongevraagd')}</h3>
      <p className="klein zacht">{t('console.ongevraagd.uitleg')}</p>
      <ul>
        {groepen.map(({ vragen, regels }) => (
          <li key={regels[0]?.regeling}>
            {regels.map(({ regeling, titel }) => (
              <p key={regeling}>{titel}</p>
            ))}
            {vragen.map(({ pad, vraag, onbekend }) => (
              <p key={pad}>
                <button type="button" className="tekstknop" onClick={() => stel(pad)}>
                  {vraag}
                </button>
                {onbekend && <span className="klein zacht"> {t('console.ongevraagd.onbekend')}</span>}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
