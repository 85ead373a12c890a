import { leegConcept, type Concept } from '@loket/ui/antwoord'
import { leesConcept, maakConcept, type Veldfout } from '@loket/ui/concept'
import { Knop } from '@loket/ui/Knop'
import { useFormat } from '@loket/ui/use-format'
import { useState } from 'react'
import { useTeksten } from '../teksten/use-teksten.ts'
import { Toetsenveld } from '../toetsen/Toetsenveld.tsx'
import { veldenFor } from '../toetsen/velden.ts'
import type { AntwoordProps } from './Kiesvraag.tsx'

/** A number, an amount or a date, typed on keys on the screen or on a keyboard. */
export function Invulvraag({ vraag, rust, eerder, onAntwoord }: AntwoordProps) {
  const { t, taal } = useTeksten()
  const { veldfout } = useFormat()
  const [concept, setConcept] = useState<Concept>(() => maakConcept(eerder, vraag.soort, taal))
  const [fout, setFout] = useState<Veldfout | 'leeg' | null>(null)

  const verder = () => {
    const gelezen = leesConcept(concept, vraag, taal)
    if ('antwoord' in gelezen) onAntwoord(gelezen.antwoord)
    else setFout('fout' in gelezen ? gelezen.fout : 'leeg')
  }
  const wissel = () => setConcept({ ...leegConcept, stand: concept.stand === 'ongeveer' ? 'precies' : 'ongeveer' })
  return (
    <form
      className="invulvraag"
      onSubmit={(event) => {
        event.preventDefault()
        verder()
      }}
    >
      <p className="invulvraag__fout" id="invulfout" role="alert">
        {fout === null ? '' : veldfout(fout, vraag.eenheid)}
      </p>
      <Toetsenveld
        key={concept.stand}
        velden={veldenFor(vraag, concept.stand)}
        concept={concept}
        eenheid={vraag.eenheid}
        komma={vraag.soort !== 'geheel_getal' && vraag.soort !== 'datum'}
        ongeldig={fout !== null}
        onConcept={(nieuw) => {
          setConcept(nieuw)
          setFout(null)
        }}
      />
      <div className="invulvraag__knoppen">
        {vraag.magOngeveer ? (
          <Knop onClick={wissel}>{t(concept.stand === 'ongeveer' ? 'zuil.precies' : 'zuil.ongeveer')}</Knop>
        ) : null}
        <Knop soort="hoofd" type="submit" aria-disabled={!rust}>
          {t('zuil.verder')}
        </Knop>
      </div>
    </form>
  )
}
