import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Inhoud } from '@loket/gesprek/inhoud'
import { makeTijdlijn } from '@loket/gesprek/tijdlijn/tijdlijn'
import { useMemo } from 'react'
import { useTeksten } from '../../teksten/use-teksten.ts'

/** What changes in the coming year, day by day, and what that rests on. */
export function Tijdlijnlijst({ gesprek, inhoud }: { gesprek: Gesprek; inhoud: Inhoud }) {
  const { t } = useTeksten()
  const tijdlijn = useMemo(() => makeTijdlijn(gesprek, inhoud), [gesprek, inhoud])
  if (!tijdlijn) return null
  return (
    <section className="tijdlijn" aria-labelledby="tijdlijn">
      <h2 id="tijdlijn">{t('uitkomst.tijdlijn')}</h2>
      {tijdlijn.momenten.length === 0 ? (
        <p>{t('uitkomst.tijdlijn.niets')}</p>
      ) : (
        <ol className="tijdlijn__momenten">
          {tijdlijn.momenten.map(({ soort, kop, regels }) => (
            <li key={kop} className={`tijdlijn__${soort}`}>
              <h3>{kop}</h3>
              <div className="tijdlijn__regels">
                {regels.map(({ zin, aanvraag, teControleren }) => (
                  <p key={zin}>
                    {zin} {aanvraag ? <strong>{aanvraag.zin}</strong> : null}{' '}
                    {teControleren ? <span className="zacht">{t('uitkomst.tijdlijn.onzeker')}</span> : null}
                  </p>
                ))}
              </div>
            </li>
          ))}
        </ol>
      )}
      {tijdlijn.opmerkingen.map((opmerking) => (
        <p key={opmerking} className="klein zacht">
          {opmerking}
        </p>
      ))}
    </section>
  )
}
