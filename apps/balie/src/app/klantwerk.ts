import { newId } from '@loket/contract/client'
import type { Vervolg } from '@loket/contract/klantcontact'
import type { Belresultaat } from '@loket/gesprek/belscript'
import type { Gesprek } from '@loket/gesprek/gesprek'
import { parseGesprek } from '@loket/gesprek/opslag'
import type { Concept } from '@loket/ui/antwoord'

/** A run that the server keeps under a code; `stand` is how it was when it was last saved or opened. */
export interface Bewaard {
  code: string
  controle: string
  versie: number
  stand: Gesprek
}

export interface Contact {
  resultaat: Belresultaat | null
  vervolg: Vervolg
}

/** One customer at the counter, as far as it is not yet on the server; plain JSON. */
export interface Klantwerk {
  vorm: 1
  gesprek: Gesprek
  bewaard: Bewaard | null
  /** What stands in the fields, half typed or not, by path. */
  concepten: Record<string, Concept>
  /** The fact that is being corrected. */
  wijzigt: string | null
  /** Steps of the plan that were talked through. */
  besproken: string[]
  notitie: string
  /** Null while the conversation goes on. */
  contact: Contact | null
  klantcontactId: string
}

export function startKlantwerk(gesprek: Gesprek, bewaard: Bewaard | null): Klantwerk {
  return {
    vorm: 1,
    gesprek,
    bewaard,
    concepten: {},
    wijzigt: null,
    besproken: [],
    notitie: '',
    contact: null,
    klantcontactId: newId(),
  }
}

const isKlantwerk = (gevonden: unknown): gevonden is Klantwerk =>
  typeof gevonden === 'object' &&
  gevonden !== null &&
  'vorm' in gevonden &&
  gevonden.vorm === 1 &&
  'gesprek' in gevonden &&
  parseGesprek(gevonden.gesprek).ok

/** What an earlier moment of this session left, if it is of this form. */
export const leesKlantwerk = (gevonden: unknown): Klantwerk | null => (isKlantwerk(gevonden) ? gevonden : null)
