import type { Antwoord } from '@loket/gesprek/antwoord'
import type { Vraag } from '@loket/gesprek/vraag'
import { useTeksten } from '../teksten/use-teksten.ts'

export interface AntwoordProps {
  vraag: Vraag
  rust: boolean
  eerder: Antwoord | undefined
  onAntwoord: (antwoord: Antwoord) => void
}

/** Yes or no, or one of a list: a key is the answer. */
export function Kiesvraag({ vraag, rust, eerder, onAntwoord }: AntwoordProps) {
  const { t } = useTeksten()
  const keuzes: { id: string; tekst: string; waarde: Antwoord }[] =
    vraag.soort === 'ja_nee'
      ? [
          { id: 'ja', tekst: t('zuil.ja'), waarde: true },
          { id: 'nee', tekst: t('zuil.nee'), waarde: false },
        ]
      : (vraag.keuzes ?? []).map((keuze) => ({ ...keuze, waarde: keuze.id }))
  return (
    <div className={vraag.soort === 'ja_nee' ? 'kiestoetsen kiestoetsen--twee' : 'kiestoetsen'}>
      {keuzes.map(({ id, tekst, waarde }) => (
        <button
          key={id}
          type="button"
          className="kiestoets"
          aria-disabled={!rust}
          aria-pressed={eerder === waarde}
          onClick={() => onAntwoord(waarde)}
        >
          {tekst}
        </button>
      ))}
    </div>
  )
}
