import type { Stand } from '../antwoord.ts'
import { useUiTeksten } from '../use-ui-teksten.ts'

interface StandkeuzeProps {
  id: string
  stand: Stand
  standen: Stand[]
  onStand: (stand: Stand) => void
}

/** Precisely, roughly or not known: real answers, each one press away. */
export function Standkeuze({ id, stand, standen, onStand }: StandkeuzeProps) {
  const { t } = useUiTeksten()
  return (
    <div className="stand" role="radiogroup" aria-label={t('ui.stand')}>
      {standen.map((keuze) => (
        <label className="stand__keuze" key={keuze}>
          <input
            type="radio"
            name={`${id}-stand`}
            value={keuze}
            checked={keuze === stand}
            onChange={() => onStand(keuze)}
          />
          {t(`ui.stand.${keuze}`)}
        </label>
      ))}
    </div>
  )
}
