import type { Gegevens } from '../gegevens.ts'
import type { Regelpakket } from '../pakket.ts'
import type { Afgeleid } from './afleider.ts'
import { Lezer } from './lezer.ts'

/** What is known of a household as bounds per register, and which registers are open. */
export interface Stand {
  laag: Float64Array
  hoog: Float64Array
  /** Registers of facts that are unknown or a range, in order; of an unknown group only the group itself. */
  open: readonly number[]
  /** Of those, the ones that were answered with a range. */
  ongeveer: ReadonlySet<number>
  /** Registers of which the aanname was used. */
  aangenomen: readonly number[]
  /** Of what was not given, what follows from another answer. */
  afgeleid: readonly Afgeleid[]
}

/** Reads checked input as bounds, which are only good until the next household is read. */
export class Lader {
  private readonly laag: Float64Array
  private readonly hoog: Float64Array
  private readonly lezer: Lezer

  constructor(pakket: Regelpakket) {
    this.laag = new Float64Array(pakket.feitregisters)
    this.hoog = new Float64Array(pakket.feitregisters)
    this.lezer = new Lezer(pakket, this.laag)
  }

  laad(datum: string, gegevens: Gegevens): Stand {
    const { laag, hoog, lezer } = this
    lezer.lees(datum, gegevens)
    lezer.hoogste(hoog, gegevens)
    return {
      laag,
      hoog,
      open: lezer.open,
      ongeveer: lezer.ongeveer,
      aangenomen: lezer.aangenomen,
      afgeleid: lezer.afgeleid,
    }
  }
}
