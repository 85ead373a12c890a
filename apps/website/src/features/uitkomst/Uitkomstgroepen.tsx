import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Inhoud } from '@loket/gesprek/inhoud'
import type { Uitkomsten, Uitkomststand } from '@loket/gesprek/uitkomsten'
import { useFormat } from '@loket/ui/use-format'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { NietGevraagd } from './NietGevraagd.tsx'
import { Uitkomstkaart } from './Uitkomstkaart.tsx'
import { useVeranderingen } from './use-veranderingen.ts'

const koppen = {
  recht: 'uitkomst.recht',
  nog_nodig: 'uitkomst.misschien',
  niet_gevraagd: 'uitkomst.niet_gevraagd',
  geen_recht: 'uitkomst.geen_recht',
} as const satisfies Record<Uitkomststand, string>

interface UitkomstgroepenProps {
  uitkomsten: Uitkomsten
  gesprek: Gesprek
  inhoud: Inhoud
  /** Nothing is asked any more. */
  klaar: boolean
}

/** Every regeling, what helps most first, what one does not get last. */
export function Uitkomstgroepen({ uitkomsten, gesprek, inhoud, klaar }: UitkomstgroepenProps) {
  const { t } = useTeksten()
  const { opsomming } = useFormat()
  const { regels, zonderCijfers } = uitkomsten
  const veranderingen = useVeranderingen(uitkomsten, gesprek, inhoud)
  return (
    <>
      {Object.entries(koppen).map(([uitkomst, kop]) => {
        const eigen = regels.filter((regel) => regel.uitkomst === uitkomst)
        if (eigen.length === 0) return null
        return (
          <section key={uitkomst} aria-labelledby={`groep-${uitkomst}`} className="uitkomstgroep">
            <h2 id={`groep-${uitkomst}`}>{t(kop)}</h2>
            {uitkomst === 'niet_gevraagd' ? <NietGevraagd regels={eigen} klaar={klaar} /> : null}
            {uitkomst === 'niet_gevraagd'
              ? null
              : eigen.map((regel) => (
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
