import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useTeksten } from '../use-teksten.ts'
import { searchVraagpatronen, type Vraagpatroonkeuze } from '../zoek-vraagpatroon.ts'

interface Props {
  patronen: Vraagpatroonkeuze[]
  /** Name of the conversation without a vraagpatroon; always the last choice. */
  algemeen: string
  gekozen: string | null
  kies: (id: string | null) => void
  sluit: () => void
}

/** Searched in the words of the caller; Enter takes the first that is found. */
export function Patroonlijst({ patronen, algemeen, gekozen, kies, sluit }: Props) {
  const { t } = useTeksten()
  const [gezocht, setGezocht] = useState('')
  const veld = useRef<HTMLInputElement>(null)
  const gevonden: { id: string | null; titel: string }[] = [
    ...searchVraagpatronen(patronen, gezocht),
    { id: null, titel: algemeen },
  ]
  useEffect(() => veld.current?.focus(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') sluit()
    if (event.key !== 'Enter') return
    event.preventDefault()
    kies(gevonden[0]?.id ?? null)
  }
  return (
    <div className="patroonlijst">
      <label className="klein" htmlFor="patroonzoek">
        {t('patroon.zoek')}
      </label>
      <input
        className="invoer"
        id="patroonzoek"
        type="search"
        ref={veld}
        value={gezocht}
        onChange={(event) => setGezocht(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <ul className="keuzerijen">
        {gevonden.map(({ id, titel }) => (
          <li key={id ?? ''}>
            <button type="button" className="keuzerij" aria-pressed={id === gekozen} onClick={() => kies(id)}>
              {titel}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
