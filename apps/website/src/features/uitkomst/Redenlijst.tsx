import type { Redenzin } from '@loket/gesprek/reden'
import { Pictogram, type Pictogramnaam } from '@loket/ui/Pictogram'
import { Nederlands } from '../../inhoud/Nederlands.tsx'

const tekens = { wel: 'vink', niet: 'kruis', open: 'info' } satisfies Record<string, Pictogramnaam>

/** The decisive conditions as sentences, each with its article of law. */
export function Redenlijst({ soort, redenen }: { soort: keyof typeof tekens; redenen: Redenzin[] }) {
  if (redenen.length === 0) return null
  return (
    <ul className={`redenen redenen--${soort}`}>
      {redenen.map(({ zin, bron }) => (
        <li key={zin + bron}>
          <Pictogram naam={tekens[soort]} maat={20} />
          <span>
            {zin}{' '}
            <cite>
              <Nederlands>{bron}</Nederlands>
            </cite>
          </span>
        </li>
      ))}
    </ul>
  )
}
