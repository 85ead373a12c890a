import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Inhoud } from '@loket/gesprek/inhoud'
import { splitRegels, type Uitkomsten, type Uitkomstregel } from '@loket/gesprek/uitkomsten'
import { useFormat } from '@loket/ui/use-format'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { NietGevraagd } from './NietGevraagd.tsx'
import { Uitkomstkaart } from './Uitkomstkaart.tsx'
import { useVeranderingen } from './use-veranderingen.ts'

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
  const { ongevraagd } = splitRegels(regels)
  const met = (stand: Uitkomstregel['uitkomst']) => regels.filter(({ uitkomst }) => uitkomst === stand)
  return (
    <>
      <Groep id="recht" kop={t('uitkomst.recht')} regels={met('recht')} veranderingen={veranderingen} />
      <Groep id="nog_nodig" kop={t('uitkomst.misschien')} regels={met('nog_nodig')} veranderingen={veranderingen} />
      <NietGevraagd groepen={ongevraagd} klaar={klaar} />
      <Groep id="geen_recht" kop={t('uitkomst.geen_recht')} regels={met('geen_recht')} veranderingen={veranderingen} />
      {zonderCijfers.length > 0 ? (
        <p>{t('uitkomst.zonder_cijfers', { regelingen: opsomming(zonderCijfers) })}</p>
      ) : null}
    </>
  )
}

interface GroepProps {
  id: string
  kop: string
  regels: Uitkomstregel[]
  veranderingen: Map<string, string[]>
}

function Groep({ id, kop, regels, veranderingen }: GroepProps) {
  if (regels.length === 0) return null
  return (
    <section aria-labelledby={`groep-${id}`} className="uitkomstgroep">
      <h2 id={`groep-${id}`}>{kop}</h2>
      {regels.map((regel) => (
        <Uitkomstkaart key={regel.regeling} regel={regel} veranderingen={veranderingen.get(regel.regeling) ?? []} />
      ))}
    </section>
  )
}
