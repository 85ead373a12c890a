import type { Keuzeoptie } from '../antwoord.ts'

interface KeuzeProps {
  id: string
  opties: (Keuzeoptie & { onbekend?: boolean })[]
  gekozen: string | null
  onKies: (id: string) => void
  /** Short answers stand beside each other. */
  naast?: boolean
}

/** Card radios: the whole card can be pressed. */
export function Keuze({ id, opties, gekozen, onKies, naast }: KeuzeProps) {
  return (
    <div className={naast ? 'keuzes keuzes--naast' : 'keuzes'}>
      {opties.map((optie, nummer) => (
        <label className={optie.onbekend ? 'keuze keuze--onbekend' : 'keuze'} key={optie.id}>
          <input
            type="radio"
            id={nummer === 0 ? id : `${id}-${optie.id}`}
            name={id}
            value={optie.id}
            checked={optie.id === gekozen}
            onChange={() => onKies(optie.id)}
          />
          <span>{optie.tekst}</span>
        </label>
      ))}
    </div>
  )
}
