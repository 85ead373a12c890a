import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Werkinhoud } from '@loket/gesprek/inhoud'
import { explainUitkomst as explain } from '@loket/gesprek/uitleg/uitleg'

interface Talen {
  /** What is said, in the language of the caller. */
  inhoud: Werkinhoud
  /** What is read, in that of the agent. */
  scherminhoud: Werkinhoud
  schermtaal: string
}

/** What to say about an outcome, and what to check it with. */
export function explainUitkomst(regeling: string, gesprek: Gesprek, { inhoud, scherminhoud, schermtaal }: Talen) {
  const gezegd = explain({ regeling, gesprek, inhoud, wet: inhoud.editie.wet })
  const gelezen = explain({
    regeling,
    gesprek: { ...gesprek, taal: schermtaal },
    inhoud: scherminhoud,
    wet: scherminhoud.editie.wet,
  })
  return gezegd && gelezen && { ...gelezen, inwoner: gezegd.inwoner }
}
