import type { Bepaling, Vraagkeuze } from './bepaling.ts'
import { Bepaler } from './bepalen/bepaler.ts'
import type { Vraagdoel } from './bepalen/doelen.ts'
import type { Invoer, Invoerfout } from './gegevens.ts'
import { keur } from './keuring/keuring.ts'
import type { Regelpakket } from './pakket.ts'

export interface Uitslag {
  regeling: string
  recht: boolean
  /** Euros in the unit of the regeling; null for a right without an amount. */
  bedrag: number | null
}

/** What has to be decided: everything, unless some are named. */
export interface Bepaalkeuze {
  regelingen?: readonly string[]
  /** Conditions of products, vraagpatronen and belscripts. */
  voorwaarden?: readonly string[]
}

export interface Kennis {
  /** All faults with their path; only input without faults may go to the others. */
  controleer(invoer: unknown): Invoerfout[]
  bepaal(invoer: Invoer, keuze?: Bepaalkeuze): Bepaling
  /** The fast way for a household of which everything is known; throws when something is not. */
  bereken(invoer: Invoer): Uitslag[]
  /** The question that is expected to decide the most; null when nothing that can be asked matters any more. */
  volgendeVraag(invoer: Invoer, doel?: Vraagdoel): Vraagkeuze | null
  /** All open facts that can still change an outcome. When there are none, whatever is filled in gives the same outcomes. */
  watTelt(invoer: Invoer, doel?: Vraagdoel): string[]
}

/** Opens a pack, or throws a `Pakketfout` when it is damaged or of another form. No clock, no random, no input or output. */
export function openKennis(pakket: Regelpakket): Kennis {
  keur(pakket)
  return new Bepaler(pakket)
}
