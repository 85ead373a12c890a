import type { Eenheid } from '@loket/kennis/gegevens'
import type { Concept } from '@loket/ui/antwoord'
import { useRef, useState } from 'react'
import { useTeksten } from '../teksten/use-teksten.ts'
import { Cijfertoetsen } from './Cijfertoetsen.tsx'
import { Invulvak } from './Invulvak.tsx'
import type { Veld } from './velden.ts'

interface ToetsenveldProps {
  velden: Veld[]
  concept: Concept
  onConcept: (concept: Concept) => void
  eenheid?: Eenheid | undefined
  komma: boolean
  ongeldig: boolean
}

/** Boxes with keys below; the keys write in the box that was touched last. */
export function Toetsenveld({ velden, concept, onConcept, eenheid, komma, ongeldig }: ToetsenveldProps) {
  const { taal } = useTeksten()
  const [actief, setActief] = useState(0)
  const vakken = useRef<(HTMLInputElement | null)[]>([])
  const veld = velden[actief]

  const schrijf = (index: number, tekst: string) => {
    const doel = velden[index]
    if (!doel) return
    const passend = tekst.slice(0, doel.lengte)
    onConcept({ ...concept, [doel.deel]: passend })
    const volgende = velden[index + 1]
    if (passend.length === doel.lengte && volgende) vakken.current[index + 1]?.focus()
  }
  const huidig = (veld && concept[veld.deel]) ?? ''
  return (
    <div className="toetsenveld">
      <div className="vakken" data-aantal={velden.length}>
        {velden.map((deel, index) => (
          <Invulvak
            key={deel.deel}
            ref={(element) => {
              vakken.current[index] = element
            }}
            veld={deel}
            eenheid={velden.length === 1 ? eenheid : undefined}
            waarde={concept[deel.deel] ?? ''}
            actief={index === actief}
            ongeldig={ongeldig}
            onActief={() => setActief(index)}
            onTekst={(tekst) => schrijf(index, tekst)}
          />
        ))}
      </div>
      <Cijfertoetsen
        decimaal={komma ? (taal === 'en' ? '.' : ',') : null}
        onToets={(teken) => schrijf(actief, huidig + teken)}
        onWis={() => schrijf(actief, huidig.slice(0, -1))}
      />
    </div>
  )
}
