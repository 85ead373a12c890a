import type { Schalen } from '@loket/gesprek/schalen'
import type { Uitkomstregel } from '@loket/gesprek/uitkomsten'
import type { Uitkomstsoort } from '@loket/kennis/bepaling'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { Geenrechtregel } from './Geenrechtregel.tsx'
import { Uitkomstkaart } from './Uitkomstkaart.tsx'

const koppen = {
  recht: 'uitkomst.recht',
  nog_nodig: 'uitkomst.misschien',
  geen_recht: 'uitkomst.geen_recht',
} as const

interface UitkomstgroepProps {
  uitkomst: Uitkomstsoort
  regels: Uitkomstregel[]
  veranderingen: Map<string, string[]>
  schalen: Schalen
}

/** Every regeling with the same outcome, what helps most first. */
export function Uitkomstgroep({ uitkomst, regels, veranderingen, schalen }: UitkomstgroepProps) {
  const { t } = useTeksten()
  const eigen = regels.filter((regel) => regel.uitkomst === uitkomst)
  if (eigen.length === 0) return null
  const Regel = uitkomst === 'geen_recht' ? Geenrechtregel : Uitkomstkaart
  return (
    <section aria-labelledby={`groep-${uitkomst}`} className="uitkomstgroep">
      <h2 id={`groep-${uitkomst}`}>{t(koppen[uitkomst])}</h2>
      {eigen.map((regel) => (
        <Regel
          key={regel.regeling}
          regel={regel}
          veranderingen={veranderingen.get(regel.regeling) ?? []}
          schaal={schalen.regels[regel.regeling] ?? 0}
        />
      ))}
    </section>
  )
}
