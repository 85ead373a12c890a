import type { Gesprek } from '@loket/gesprek/gesprek'
import { listVeranderzinnen } from '@loket/gesprek/verandering/veranderingen'
import { useDeferredValue, useMemo } from 'react'
import { useGesprek } from '../../gesprek/use-gesprek.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'

/** What by itself would give this right; worked out after the page is there. */
export function Veranderlijst({ regeling }: { regeling: string }) {
  const { t } = useTeksten()
  const { gesprek, inhoud } = useGesprek()
  const later = useDeferredValue<Gesprek | null>(gesprek, null)
  const zinnen = useMemo(() => (later ? listVeranderzinnen(regeling, later, inhoud) : []), [regeling, later, inhoud])
  if (zinnen.length === 0) return null
  return (
    <div className="veranderingen">
      <h4>{t('uitkomst.wanneer_wel')}</h4>
      <ul className="lijst">
        {zinnen.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
    </div>
  )
}
