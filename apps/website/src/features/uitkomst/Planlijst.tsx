import type { Plan } from '@loket/gesprek/plan'
import type { Volgorde } from '@loket/gesprek/planvolgorde'
import type { Uitkomsten } from '@loket/gesprek/uitkomsten'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { Planrij } from './Planrij.tsx'

const volgordes: Volgorde[] = ['eerst', 'tegelijk', 'daarna']

/** A plan, not a list: what first, what at the same time, what after that. */
export function Planlijst({ plan: { stappen, meenemen }, uitkomsten }: { plan: Plan; uitkomsten: Uitkomsten }) {
  const { t } = useTeksten()
  const bedragen = new Map(uitkomsten.regels.map(({ regeling, bedrag }) => [regeling, bedrag]))
  const titels = new Map(stappen.map(({ product, titel }) => [product, titel]))
  return (
    <section className="plan" aria-labelledby="plan">
      <h2 id="plan">{t('uitkomst.plan')}</h2>
      {stappen.length === 0 ? <p>{t('uitkomst.plan.leeg')}</p> : null}
      {volgordes.map((volgorde) => {
        const eigen = stappen.filter((stap) => stap.volgorde === volgorde)
        const [eerste] = eigen
        if (!eerste) return null
        return (
          <div key={volgorde} className="plan__deel">
            <h3>{t(`uitkomst.plan.${volgorde}`)}</h3>
            <ol start={stappen.indexOf(eerste) + 1} className="planlijst">
              {eigen.map((stap) => (
                <Planrij
                  key={stap.product}
                  stap={stap}
                  bedrag={stap.regeling ? bedragen.get(stap.regeling) : undefined}
                  nummer={stappen.indexOf(stap) + 1}
                  na={stap.na.flatMap((product) => titels.get(product) ?? [])}
                />
              ))}
            </ol>
          </div>
        )
      })}
      {meenemen.length > 0 ? (
        <div className="kader plan__meenemen">
          <h3>{t('uitkomst.plan.alles_mee')}</h3>
          <ul className="lijst">
            {meenemen.map((stuk) => (
              <li key={stuk}>{stuk}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  )
}
