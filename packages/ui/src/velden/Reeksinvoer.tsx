import type { Concept } from '../antwoord.ts'
import { useUiTeksten } from '../use-ui-teksten.ts'
import { Getalinvoer } from './Getalinvoer.tsx'

interface ReeksinvoerProps {
  id: string
  concept: Concept
  onConcept: (concept: Concept) => void
  eenheid?: string
  heel?: boolean
  beschrijving?: string
  ongeldig?: boolean
}

/** "Ongeveer": the least and the most it can be. */
export function Reeksinvoer({ id, concept, onConcept, eenheid, heel, beschrijving, ongeldig }: ReeksinvoerProps) {
  const { t } = useUiTeksten()
  const gedeeld = { eenheid, heel, 'aria-describedby': beschrijving, 'aria-invalid': ongeldig || undefined }
  return (
    <div className="reeksveld">
      <div>
        <label className="deelveld__label" htmlFor={id}>
          {t('ui.van')}
        </label>
        <Getalinvoer
          {...gedeeld}
          id={id}
          waarde={concept.van ?? ''}
          onTekst={(van) => onConcept({ ...concept, van })}
        />
      </div>
      <div>
        <label className="deelveld__label" htmlFor={`${id}-tot`}>
          {t('ui.tot')}
        </label>
        <Getalinvoer
          {...gedeeld}
          id={`${id}-tot`}
          waarde={concept.tot ?? ''}
          onTekst={(tot) => onConcept({ ...concept, tot })}
        />
      </div>
    </div>
  )
}
