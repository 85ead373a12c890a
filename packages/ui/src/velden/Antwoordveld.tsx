import type { Concept, Keuzeoptie, Veldsoort } from '../antwoord.ts'
import { Datumveld } from './Datumveld.tsx'
import { Getalveld } from './Getalveld.tsx'
import { Keuzeveld } from './Keuzeveld.tsx'
import { describedBy } from './veld-ids.ts'
import { Veldgroep } from './Veldgroep.tsx'

interface AntwoordveldProps {
  id: string
  soort: Veldsoort
  vraag: string
  /** A heading with the id `<id>-vraag` shows the question already. */
  vraagIsKop?: boolean
  hulp?: string
  waarTeVinden?: string
  eenheid?: string
  keuzes?: Keuzeoptie[]
  concept: Concept
  onConcept: (concept: Concept) => void
  fout?: string
  /** Whether a range fits the question; not for how many persons there are. */
  magOngeveer?: boolean
  eigenGeboortedatum?: boolean
}

/** The right field for a question, with its help, its error and "weet ik niet". */
export function Antwoordveld({
  soort,
  keuzes,
  eenheid,
  concept,
  onConcept,
  eigenGeboortedatum,
  magOngeveer,
  ...groep
}: AntwoordveldProps) {
  const { id, hulp, fout } = groep
  const veld = { id, concept, onConcept, beschrijving: describedBy(id, { hulp, fout }), ongeldig: Boolean(fout) }
  return (
    <Veldgroep {...groep}>
      {soort === 'ja_nee' || soort === 'keuze' ? (
        <Keuzeveld id={id} keuzes={soort === 'keuze' ? keuzes : undefined} concept={concept} onConcept={onConcept} />
      ) : null}
      {soort === 'datum' ? <Datumveld {...veld} eigenGeboortedatum={eigenGeboortedatum} /> : null}
      {soort === 'bedrag' || soort === 'getal' || soort === 'geheel_getal' || soort === 'percentage' ? (
        <Getalveld
          {...veld}
          eenheid={eenheid ?? (soort === 'bedrag' ? 'euro' : undefined)}
          heel={soort === 'geheel_getal'}
          magOngeveer={magOngeveer}
        />
      ) : null}
    </Veldgroep>
  )
}
