import type { Watalsfeit } from '@loket/gesprek/watals/feiten'
import { useTeksten } from '../../../teksten/use-teksten.ts'

interface FeitkeuzeProps {
  feiten: Watalsfeit[]
  gekozen: string
  kies: (pad: string) => void
}

/** Which amount one imagines otherwise. */
export function Feitkeuze({ feiten, gekozen, kies }: FeitkeuzeProps) {
  const { t } = useTeksten()
  return (
    <div className="watals__keuze">
      <label htmlFor="watals-feit">{t('uitkomst.watals.feit')}</label>
      <select id="watals-feit" className="invoer" value={gekozen} onChange={(event) => kies(event.target.value)}>
        {feiten.map(({ pad, naam }) => (
          <option key={pad} value={pad}>
            {naam}
          </option>
        ))}
      </select>
    </div>
  )
}
