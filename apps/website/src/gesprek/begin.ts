import { toDatum } from '@loket/gesprek/datum'
import { newId } from '@loket/contract/client'
import type { Editiekern } from '@loket/gesprek/editie'
import type { Gesprek } from '@loket/gesprek/gesprek'
import { startGesprek } from '@loket/gesprek/start'
import { wisCode } from './code.ts'
import { houder } from './houder.ts'

export interface Begin {
  editie: Editiekern
  taal: string
  gemeente: string
  vraagpatroon: string | null
}

/** Today where the citizen is, as an ISO date. */
export const vandaag = () => toDatum(new Date())

/** A run from scratch; what was on the device is forgotten. */
export function beginOpnieuw({ editie, taal, gemeente, vraagpatroon }: Begin) {
  wisCode()
  houder.start(startGesprek({ id: newId(), editie: editie.hash, gemeente, datum: vandaag(), taal, vraagpatroon }))
}

/** Another question on the same story: what was told already is not asked again. */
export function beginMetAntwoorden(begin: Begin, vorige: Gesprek | null) {
  if (!vorige) return beginOpnieuw(begin)
  const { gemeente, vraagpatroon } = begin
  houder.update((gesprek) => ({ ...gesprek, gemeente, vraagpatroon, datum: vandaag() }))
}

export function wisAlles() {
  wisCode()
  houder.forget()
}
