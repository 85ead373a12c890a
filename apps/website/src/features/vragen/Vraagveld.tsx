import type { Vraag } from '@loket/gesprek/vraag'
import type { Concept } from '@loket/ui/antwoord'
import { Antwoordveld } from '@loket/ui/velden/Antwoordveld'
import { veldId } from './veld-id.ts'

interface VraagveldProps {
  vraag: Vraag
  concept: Concept
  fout?: string
  /** The only one on the page; then the heading shows it. */
  enige: boolean
  onConcept: (concept: Concept) => void
}

export function Vraagveld({ vraag, enige, ...veld }: VraagveldProps) {
  const { pad, feit: _, gesproken: __, label: ___, ...rest } = vraag
  return (
    <Antwoordveld
      {...rest}
      {...veld}
      id={veldId(pad)}
      vraagIsKop={enige}
      eigenGeboortedatum={pad === 'aanvrager.geboortedatum'}
    />
  )
}
