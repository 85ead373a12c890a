import type { Uitkomsten } from '@loket/gesprek/uitkomsten'
import { useFormat } from '@loket/ui/use-format'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { Uitkomstkaart } from './Uitkomstkaart.tsx'

const groepen = [
  { uitkomst: 'recht', kop: 'uitkomst.recht' },
  { uitkomst: 'nog_nodig', kop: 'uitkomst.misschien' },
  { uitkomst: 'geen_recht', kop: 'uitkomst.geen_recht' },
] as const

/** Every regeling, what helps most first, what one does not get last. */
export function Uitkomstgroepen({ uitkomsten: { regels, zonderCijfers } }: { uitkomsten: Uitkomsten }) {
  const { t } = useTeksten()
  const { opsomming } = useFormat()
  return (
    <>
      {groepen.map(({ uitkomst, kop }) => {
        const eigen = regels.filter((regel) => regel.uitkomst === uitkomst)
        if (eigen.length === 0) return null
        return (
          <section key={uitkomst} aria-labelledby={`groep-${uitkomst}`} className="uitkomstgroep">
            <h2 id={`groep-${uitkomst}`}>{t(kop)}</h2>
            {eigen.map((regel) => (
              <Uitkomstkaart key={regel.regeling} regel={regel} />
            ))}
          </section>
        )
      })}
      {zonderCijfers.length > 0 ? (
        <p>{t('uitkomst.zonder_cijfers', { regelingen: opsomming(zonderCijfers) })}</p>
      ) : null}
    </>
  )
}
