import { Pictogram } from '@loket/ui/Pictogram'
import { taalnamen } from '../teksten/talen.ts'
import { useTeksten } from '../teksten/use-teksten.ts'
import { useVoorlezen } from './use-voorlezen.ts'

interface KnoppenbalkProps {
  hulp: boolean
  onHulp: () => void
  onTerug: () => void
  onOpnieuw: () => void
}

/** Always the same keys at the same place, on every screen but the first. */
export function Knoppenbalk({ hulp, onHulp, onTerug, onOpnieuw }: KnoppenbalkProps) {
  const { t, taal, kiesTaal } = useTeksten()
  const leesVoor = useVoorlezen(taal)
  const andere = Object.entries(taalnamen).filter(([code]) => code !== taal)
  return (
    <nav className="balk" aria-label={t('zuil.balk')}>
      <button type="button" className="balk__toets" onClick={onTerug}>
        <Pictogram naam="terug" maat={44} />
        {t('zuil.terug')}
      </button>
      <button type="button" className="balk__toets" onClick={onOpnieuw}>
        <Pictogram naam="wissen" maat={44} />
        {t('zuil.opnieuw')}
      </button>
      <button type="button" className="balk__toets" aria-expanded={hulp} onClick={onHulp}>
        <Pictogram naam="info" maat={44} />
        {t('zuil.hulp')}
      </button>
      {leesVoor ? (
        <button type="button" className="balk__toets" onClick={leesVoor}>
          <Pictogram naam="wolk" maat={44} />
          {t('zuil.lees_voor')}
        </button>
      ) : null}
      {andere.map(([code, naam]) => (
        <button key={code} type="button" className="balk__toets" lang={code} onClick={() => void kiesTaal(code)}>
          <span className="balk__taal" aria-hidden="true">
            {code.toUpperCase()}
          </span>
          {naam}
        </button>
      ))}
    </nav>
  )
}
