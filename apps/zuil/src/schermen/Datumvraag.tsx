import { leegConcept, type Concept } from '@loket/ui/antwoord'
import { leesConcept } from '@loket/ui/concept'
import { Knop } from '@loket/ui/Knop'
import { useState } from 'react'
import { useTeksten } from '../teksten/use-teksten.ts'
import { Toetsenveld } from '../toetsen/Toetsenveld.tsx'
import { datumvelden } from '../toetsen/velden.ts'

interface DatumvraagProps {
  titel: string
  uitleg: string
  onDatum: (iso: string) => Promise<void>
}

/** The date of birth that opens or locks a run; not an answer of the conversation. */
export function Datumvraag({ titel, uitleg, onDatum }: DatumvraagProps) {
  const { t, taal } = useTeksten()
  const [concept, setConcept] = useState<Concept>(leegConcept)
  const [ongeldig, setOngeldig] = useState(false)
  const [bezig, setBezig] = useState(false)

  const verder = async () => {
    const gelezen = leesConcept(concept, { soort: 'datum' }, taal)
    if (!('antwoord' in gelezen) || typeof gelezen.antwoord !== 'string') return setOngeldig(true)
    setBezig(true)
    await onDatum(gelezen.antwoord)
    setBezig(false)
  }
  return (
    <>
      <header className="vraag__kop">
        <h1>{titel}</h1>
        <p>{uitleg}</p>
      </header>
      <form
        className="invulvraag"
        onSubmit={(event) => {
          event.preventDefault()
          void verder()
        }}
      >
        <p className="invulvraag__fout" id="invulfout" role="alert">
          {ongeldig ? t('zuil.datum.ongeldig') : ''}
        </p>
        <Toetsenveld
          velden={datumvelden}
          concept={concept}
          komma={false}
          ongeldig={ongeldig}
          onConcept={(nieuw) => {
            setConcept(nieuw)
            setOngeldig(false)
          }}
        />
        <div className="invulvraag__knoppen">
          <Knop soort="hoofd" type="submit" aria-disabled={bezig}>
            {t('zuil.verder')}
          </Knop>
        </div>
      </form>
    </>
  )
}
