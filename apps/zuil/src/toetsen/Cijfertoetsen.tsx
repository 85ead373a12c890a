import { Pictogram } from '@loket/ui/Pictogram'
import { useTeksten } from '../teksten/use-teksten.ts'

interface CijfertoetsenProps {
  /** The decimal sign, or null where only whole numbers fit. */
  decimaal: string | null
  onToets: (teken: string) => void
  onWis: () => void
}

const CIJFERS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** Laid out as a telephone and a cash machine. */
export function Cijfertoetsen({ decimaal, onToets, onWis }: CijfertoetsenProps) {
  const { t } = useTeksten()
  return (
    <div className="cijfertoetsen" role="group" aria-label={t('zuil.toetsen')}>
      {CIJFERS.map((cijfer) => (
        <button key={cijfer} type="button" className="toets" onClick={() => onToets(cijfer)}>
          {cijfer}
        </button>
      ))}
      {decimaal === null ? (
        <span />
      ) : (
        <button type="button" className="toets" aria-label={t('zuil.komma')} onClick={() => onToets(decimaal)}>
          {decimaal}
        </button>
      )}
      <button type="button" className="toets" onClick={() => onToets('0')}>
        0
      </button>
      <button type="button" className="toets toets--wis" aria-label={t('zuil.wis_teken')} onClick={onWis}>
        <Pictogram naam="terug" maat={48} />
      </button>
    </div>
  )
}
