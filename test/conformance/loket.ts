import { join } from 'node:path'
import { answerVragen, type Antwoorden } from '@loket/gesprek/antwoord'
import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Inhoud, Werkinhoud } from '@loket/gesprek/inhoud'
import { startGesprek } from '@loket/gesprek/start'
import { openKennis } from '@loket/kennis/kennis'
import { bouwEditie } from '@loket/kennisbank/editie'

/** The loket of Voorbeeldstad with its real rules and content. */
export function openLoket(taal: 'nl' | 'en' | 'ar' = 'nl'): Werkinhoud {
  const gebouwd = bouwEditie(join(import.meta.dirname, '../../packages/kennisbank'))
  if ('fouten' in gebouwd) throw new Error(gebouwd.fouten.map(({ melding }) => melding).join('\n'))
  const { editie, teksten } = gebouwd
  return { editie, kennis: openKennis(editie.pakket), teksten: teksten[taal] }
}

export function startIn({ editie }: Inhoud, vraagpatroon: string | null): Gesprek {
  return startGesprek({
    id: 'proef',
    editie: editie.hash,
    gemeente: 'voorbeeldstad',
    datum: '2026-03-01',
    taal: 'nl',
    vraagpatroon,
  })
}

export function tell(gesprek: Gesprek, antwoorden: Antwoorden, { editie }: Inhoud): Gesprek {
  const herkomst = { bron: 'medewerker', kanaal: 'telefoon', tijd: '2026-03-01T10:00:00Z' } as const
  const uitslag = answerVragen(gesprek, antwoorden, herkomst, editie)
  if (!uitslag.ok) throw new Error(JSON.stringify(uitslag.fouten))
  return uitslag.gesprek
}
