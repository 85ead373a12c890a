import type { Concept, Stand } from '../antwoord.ts'
import { useUiTeksten } from '../use-ui-teksten.ts'
import { Getalinvoer } from './Getalinvoer.tsx'
import { Reeksinvoer } from './Reeksinvoer.tsx'
import { Standkeuze } from './Standkeuze.tsx'
import { veldIds } from './veld-ids.ts'

interface GetalveldProps {
  id: string
  eenheid?: string
  heel?: boolean
  magOngeveer?: boolean
  concept: Concept
  onConcept: (concept: Concept) => void
  beschrijving?: string
  ongeldig?: boolean
}

const alle: Stand[] = ['precies', 'ongeveer', 'onbekend']
const zonderOngeveer: Stand[] = ['precies', 'onbekend']

/** An amount or another number, to be answered precisely, roughly or not. */
export function Getalveld({
  id,
  eenheid,
  heel,
  magOngeveer = true,
  concept,
  onConcept,
  beschrijving,
  ongeldig,
}: GetalveldProps) {
  const { t } = useUiTeksten()
  const gedeeld = { id, eenheid, heel }
  return (
    <>
      {concept.stand === 'precies' ? (
        <Getalinvoer
          {...gedeeld}
          aria-labelledby={veldIds(id).vraag}
          aria-describedby={beschrijving}
          aria-invalid={ongeldig || undefined}
          waarde={concept.tekst ?? ''}
          onTekst={(tekst) => onConcept({ ...concept, tekst })}
        />
      ) : null}
      {concept.stand === 'ongeveer' ? (
        <Reeksinvoer
          {...gedeeld}
          concept={concept}
          onConcept={onConcept}
          beschrijving={beschrijving}
          ongeldig={ongeldig}
        />
      ) : null}
      {concept.stand === 'onbekend' ? <p className="zacht">{t('ui.onbekend.uitleg')}</p> : null}
      <Standkeuze
        id={id}
        stand={concept.stand}
        standen={magOngeveer ? alle : zonderOngeveer}
        onStand={(stand) => onConcept({ ...concept, stand })}
      />
    </>
  )
}
