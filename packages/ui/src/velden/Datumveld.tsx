import type { Concept, Stand } from '../antwoord.ts'
import { useUiTeksten } from '../use-ui-teksten.ts'
import { Datuminvoer } from './Datuminvoer.tsx'
import { Standkeuze } from './Standkeuze.tsx'

interface DatumveldProps {
  id: string
  concept: Concept
  onConcept: (concept: Concept) => void
  beschrijving?: string
  ongeldig?: boolean
  eigenGeboortedatum?: boolean
}

const standen: Stand[] = ['precies', 'onbekend']

export function Datumveld({ concept, onConcept, ...rest }: DatumveldProps) {
  const { t } = useUiTeksten()
  return (
    <>
      {concept.stand === 'onbekend' ? (
        <p className="zacht">{t('ui.onbekend.uitleg')}</p>
      ) : (
        <Datuminvoer {...rest} concept={concept} onConcept={onConcept} />
      )}
      <Standkeuze
        id={rest.id}
        stand={concept.stand}
        standen={standen}
        onStand={(stand) => onConcept({ ...concept, stand })}
      />
    </>
  )
}
