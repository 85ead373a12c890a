import type { Uitkomstregel } from '@loket/gesprek/uitkomsten'
import { useTeksten } from '../../teksten/use-teksten.ts'

const koppen = {
  recht: 'uitkomst.wanneer_meer',
  nog_nodig: 'uitkomst.wanneer_wel',
  niet_gevraagd: 'uitkomst.wanneer_wel',
  geen_recht: 'uitkomst.wanneer_wel',
} as const

/** What by itself would give this right, or more of it. */
export function Veranderlijst({ uitkomst, zinnen }: { uitkomst: Uitkomstregel['uitkomst']; zinnen: string[] }) {
  const { t } = useTeksten()
  if (zinnen.length === 0) return null
  return (
    <div className="veranderingen">
      <h4>{t(koppen[uitkomst])}</h4>
      <ul className="lijst">
        {zinnen.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
    </div>
  )
}
