import { Toets } from '@loket/ui/Toets'
import { useSneltoetsen } from '@loket/ui/use-sneltoetsen'
import { useFocusBijBegin } from './use-focus-bij-begin.ts'

interface Keuze {
  id: string
  tekst: string
  /** `1` to `9` by place when absent. */
  toets?: string
}

interface Props {
  keuzes: Keuze[]
  kies: (id: string) => void
  gekozen?: string
  /** The agent asked for this step, so it may take the focus from a field. */
  gevraagd?: boolean
}

const cijfer = (plaats: number) => (plaats < 9 ? String(plaats + 1) : '')

/** Answers as keys: each with its digit or letter, the whole row to press. */
export function Keuzetoetsen({ keuzes, kies, gekozen, gevraagd }: Props) {
  const eerste = useFocusBijBegin<HTMLButtonElement>(gevraagd)
  const metToets = keuzes.map((keuze, plaats) => ({ ...keuze, toets: keuze.toets ?? cijfer(plaats) }))
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
            {toets && <Toets toets={toets.toUpperCase()} />}
            <span>{tekst}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
