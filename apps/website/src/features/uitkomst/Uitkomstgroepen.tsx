import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Inhoud } from '@loket/gesprek/inhoud'
import type { Uitkomsten } from '@loket/gesprek/uitkomsten'
import { useFormat } from '@loket/ui/use-format'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { Uitkomstkaart } from './Uitkomstkaart.tsx'
import { useVeranderingen } from './use-veranderingen.ts'

const groepen = [
  { uitkomst: 'recht', kop: 'uitkomst.recht' },
  { uitkomst: 'nog_nodig', kop: 'uitkomst.misschien' },
  { uitkomst: 'geen_recht', kop: 'uitkomst.geen_recht' },
] as const

interface UitkomstgroepenProps {
  uitkomsten: Uitkomsten
  gesprek: Gesprek
  inhoud: Inhoud
}

/** Every regeling, what helps most first, what one does not get last. */
export function Uitkomstgroepen({ uitkomsten, gesprek, inhoud }: UitkomstgroepenProps) {
  const { t } = useTeksten()
  const { opsomming } = useFormat()
  const { regels, zonderCijfers } = uitkomsten
  const veranderingen = useVeranderingen(uitkomsten, gesprek, inhoud)
  return (
    <>
      {groepen.map(({ uitkomst, kop }) => {
        const eigen = regels.filter((regel) => regel.uitkomst === uitkomst)
        if (eigen.length === 0) return null
        return (
          <section key={uitkomst} aria-labelledby={`groep-${uitkomst}`} className="uitkomstgroep">
            <h2 id={`groep-${uitkomst}`}>{t(kop)}</h2>
            {eigen.map((regel) => (
              <Uitkomstkaart
                key={regel.regeling}
                regel={regel}
                veranderingen={veranderingen.get(regel.regeling) ?? []}
              />
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
