import { useEffect, useRef } from 'react'
import { Pictogram } from './Pictogram.tsx'
import { useUiTeksten } from './use-ui-teksten.ts'

export interface Formulierfout {
  /** Id of the field to go to. */
  veld: string
  /** The question it is about, as the link; without it the sentence is the link. */
  vraag?: string
  tekst: string
}

/** Summary above the form. It takes focus every time `poging` goes up, so that it is heard after each failed try. */
export function Foutenlijst({ fouten, poging }: { fouten: Formulierfout[]; poging: number }) {
  const { t } = useUiTeksten()
  const kader = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (poging > 0) kader.current?.focus()
  }, [poging])
  if (fouten.length === 0) return null
  return (
    <div className="melding melding--fout" ref={kader} tabIndex={-1} role="group" aria-labelledby="foutenlijst-titel">
      <Pictogram naam="fout" />
      <div className="stapel">
        <h2 className="melding__titel" id="foutenlijst-titel">
          {t('ui.fouten', { count: fouten.length })}
        </h2>
        <ul>
          {fouten.map((fout) => (
            <li key={fout.veld}>
              <a href={`#${fout.veld}`}>{fout.vraag ?? fout.tekst}</a> {fout.vraag ? fout.tekst : null}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
