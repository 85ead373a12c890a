import { Toets } from '@loket/ui/Toets'
import { useSneltoetsen } from '@loket/ui/use-sneltoetsen'
import { useFocusBijBegin } from './use-focus-bij-begin.ts'

interface Keuze {
  id: string
  tekst: string
  /** `1` to `9` by place when absent. */
  toets?: string
}

/** Answers as keys: each with its digit or letter, the whole row to press. */
export function Keuzetoetsen({
  keuzes,
  kies,
  gekozen,
}: {
  keuzes: Keuze[]
  kies: (id: string) => void
  gekozen?: string
}) {
  const eerste = useFocusBijBegin<HTMLButtonElement>()
  const metToets = keuzes.map((keuze, plaats) => ({ ...keuze, toets: keuze.toets ?? String(plaats + 1) }))
  useSneltoetsen(metToets.map(({ id, tekst, toets }) => ({ toets, label: tekst, doe: () => kies(id) })))
  return (
    <ul className="toetsen">
      {metToets.map(({ id, tekst, toets }, plaats) => (
        <li key={id}>
          <button
            className="toets"
            type="button"
            ref={plaats === 0 ? eerste : undefined}
            aria-pressed={gekozen === undefined ? undefined : gekozen === id}
            onClick={() => kies(id)}
          >
            <Toets toets={toets.toUpperCase()} />
            <span>{tekst}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
