import type { Bepaling, Vraagkeuze } from './bepaling.ts'
import { Bepaler } from './bepalen/bepaler.ts'
import type { Vraagdoel } from './bepalen/vraag.ts'
import type { Invoer, Invoerfout } from './gegevens.ts'
import type { Regelpakket } from './pakket.ts'

export interface Uitslag {
  regeling: string
  recht: boolean
  /** Euros in the unit of the regeling; null for a right without an amount. */
  bedrag: number | null
}

export interface Kennis {
  /** All faults with their path; only input without faults may go to the others. */
  controleer(invoer: unknown): Invoerfout[]
  bepaal(invoer: Invoer, keuze?: { regelingen?: string[] }): Bepaling
  /** The fast way for a household of which everything is known; throws when something is not. */
  bereken(invoer: Invoer): Uitslag[]
  volgendeVraag(invoer: Invoer, doel?: Vraagdoel): Vraagkeuze | null
}

/** Opens a pack. No clock, no random, no input or output. */
export function openKennis(pakket: Regelpakket): Kennis {
  if (pakket.vorm !== 1) throw new Error(`Dit regelpakket heeft vorm ${String(pakket.vorm)}; deze versie leest vorm 1.`)
  return new Bepaler(pakket)
}
