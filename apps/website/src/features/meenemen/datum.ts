import { leegConcept, type Concept } from '@loket/ui/antwoord'
import { leesConcept, maakConcept } from '@loket/ui/concept'
import type { Gesprek } from '@loket/gesprek/gesprek'

/** The date of birth that stands in the fields, as an ISO date; null when it is not one. */
export function leesDatum(concept: Concept): string | null {
  const lezing = leesConcept(concept, { soort: 'datum' }, 'nl')
  return 'antwoord' in lezing && typeof lezing.antwoord === 'string' ? lezing.antwoord : null
}

/** Filled in already when the run has it. */
export function bekendeDatum(gesprek: Gesprek | null): Concept {
  const waarde = gesprek?.feiten['aanvrager.geboortedatum']?.waarde
  return typeof waarde === 'string' ? maakConcept(waarde, 'datum', 'nl') : leegConcept
}
