import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Inhoud } from '@loket/gesprek/inhoud'
import { makeTijdlijn } from '@loket/gesprek/tijdlijn/tijdlijn'
import { useMemo } from 'react'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { Vouwdeel } from './Vouwdeel.tsx'

/** What changes in the coming years, day by day, and what that rests on; folded, it names the first days. */
export function Tijdlijnlijst({ gesprek, inhoud }: { gesprek: Gesprek; inhoud: Inhoud }) {
  const { t } = useTeksten()
  const tijdlijn = useMemo(() => makeTijdlijn(gesprek, inhoud), [gesprek, inhoud])
  if (!tijdlijn) return null
  const { momenten, opmerkingen } = tijdlijn
  const dagen = momenten.slice(0, 2).map(({ kop }) => kop)
  if (momenten.length > dagen.length) dagen.push('…')
  return (
    <Vouwdeel
      klasse="tijdlijn"
      titel={t('uitkomst.tijdlijn')}
      kort={dagen.length === 0 ? t('uitkomst.tijdlijn.niets') : dagen.join(' · ')}
    >
      <ol className="tijdlijn__momenten">
        {momenten.map(({ soort, kop, regels }) => (
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
      {opmerkingen.map((opmerking) => (
        <p key={opmerking} className="klein zacht">
          {opmerking}
        </p>
      ))}
    </Vouwdeel>
  )
}
