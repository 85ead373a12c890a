import type { Planstap } from '@loket/gesprek/plan'
import type { Uitkomsten } from '@loket/gesprek/uitkomsten'
import { Planrij } from './Planrij.tsx'

interface PlanrijenProps {
  stappen: Planstap[]
  /** Every step in the order of the page; its place is its number. */
  alle: Planstap[]
  uitkomsten: Uitkomsten
  uitgebreid: boolean
}

/** Steps that stand together, numbered on from those above them. */
export function Planrijen({ stappen, alle, uitkomsten, uitgebreid }: PlanrijenProps) {
  const [eerste] = stappen
  if (!eerste) return null
  const begin = alle.indexOf(eerste) + 1
  const titels = new Map(alle.map(({ product, titel }) => [product, titel]))
  const bedragen = new Map(uitkomsten.regels.map(({ regeling, bedrag }) => [regeling, bedrag]))
  return (
    <ol start={begin} className="planlijst">
      {stappen.map((stap, i) => (
        <Planrij
          key={stap.product}
          stap={stap}
          nummer={begin + i}
          na={stap.na.flatMap((product) => titels.get(product) ?? [])}
          bedrag={uitgebreid && stap.regeling ? bedragen.get(stap.regeling) : undefined}
          uitgebreid={uitgebreid}
        />
      ))}
    </ol>
  )
}
