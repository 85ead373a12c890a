import type { Uitkomstregel } from '@loket/gesprek/uitkomsten'
import { Uitklap } from '@loket/ui/Uitklap'
import { useTeksten } from '../../teksten/use-teksten.ts'

interface RestregelsProps {
  wat: 'niet_gevraagd' | 'geen_recht'
  regels: Uitkomstregel[]
}

/** What says nothing of money by now: how many, and by name when someone wants to know. */
export function Restregels({ wat, regels }: RestregelsProps) {
  const { t } = useTeksten()
  if (regels.length === 0) return null
  return (
    <div className="totnutoe__rest klein">
      <Uitklap titel={t(`vragen.regel.${wat}`, { aantal: regels.length })}>
        <ul>
          {regels.map(({ regeling, titel }) => (
            <li key={regeling}>{titel}</li>
          ))}
        </ul>
      </Uitklap>
    </div>
  )
}
