import type { Stapregel } from '@loket/gesprek/uitkomsten'
import { Uitklap } from '@loket/ui/Uitklap'
import { useFormat } from '@loket/ui/use-format'
import { useTeksten } from '../../teksten/use-teksten.ts'

/** The sum as a table, in the order of the law: the second depth, for who checks it. */
export function Berekening({ titel, stappen }: { titel: string; stappen: Stapregel[] }) {
  const { t } = useTeksten()
  const { reeks } = useFormat()
  if (stappen.length === 0) return null
  return (
    <div className="niet-afdrukken">
      <Uitklap
        titel={
          <>
            {t('uitkomst.berekening')} <span className="visueel-verborgen">{titel}</span>
          </>
        }
      >
        <table className="berekening">
          <caption className="visueel-verborgen">
            {t('uitkomst.berekening')} {titel}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('uitkomst.stap')}</th>
              <th scope="col">{t('uitkomst.bedrag')}</th>
            </tr>
          </thead>
          <tbody>
            {stappen.map((stap) => (
              <tr key={stap.naam}>
                <th scope="row">{stap.titel}</th>
                <td className="cijfers">{reeks(stap)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Uitklap>
    </div>
  )
}
