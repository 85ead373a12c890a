import type { Concept } from '@loket/ui/antwoord'
import { Datuminvoer } from '@loket/ui/velden/Datuminvoer'
import { describedBy } from '@loket/ui/velden/veld-ids'
import { Veldgroep } from '@loket/ui/velden/Veldgroep'

interface GeboortedatumveldProps {
  id: string
  vraag: string
  hulp?: string
  fout?: string
  concept: Concept
  onConcept: (concept: Concept) => void
}

/** The second fact beside a code; here "weet ik niet" is no answer. */
export function Geboortedatumveld({ id, vraag, hulp, fout, concept, onConcept }: GeboortedatumveldProps) {
  return (
    <Veldgroep id={id} vraag={vraag} hulp={hulp} fout={fout}>
      <Datuminvoer
        id={id}
        concept={concept}
        onConcept={onConcept}
        beschrijving={describedBy(id, { hulp, fout })}
        ongeldig={Boolean(fout)}
        eigenGeboortedatum
      />
    </Veldgroep>
  )
}
