import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Inhoud } from '@loket/gesprek/inhoud'
import { computeSchalen } from '@loket/gesprek/schalen'
import { evaluateUitkomsten } from '@loket/gesprek/uitkomsten'
import { Grensbalk } from '@loket/ui/Grensbalk'
import { Grenswoorden } from '@loket/ui/Grenswoorden'
import { useMemo } from 'react'
import { useTeksten } from '../teksten/use-teksten.ts'

/** Before the household is known, a range is too wide to tell anyone anything. */
const EERSTE_ANTWOORDEN = 3

/** The sum so far, narrowing while answering; nothing where no money is at stake. */
export function Tussenstand({ gesprek, inhoud }: { gesprek: Gesprek; inhoud: Inhoud }) {
  const { t } = useTeksten()
  const { totaalPerMaand } = useMemo(() => evaluateUitkomsten(gesprek, inhoud), [gesprek, inhoud])
  const ruimste = useMemo(() => computeSchalen(gesprek, inhoud).totaal, [gesprek, inhoud])
  if (ruimste === 0 || Object.keys(gesprek.feiten).length < EERSTE_ANTWOORDEN) return null
  return (
    <aside className="tussenstand" aria-label={t('zuil.tussenstand')}>
      <p>
        {t('zuil.tussenstand')} <Grenswoorden {...totaalPerMaand} eenheid="euro_per_maand" />
      </p>
      <Grensbalk {...totaalPerMaand} schaal={ruimste} />
    </aside>
  )
}
