import { draaiExact } from '../draai/exact.ts'
import { zetOpSoort } from '../draai/orde.ts'
import { maakStappen, type Stap } from '../draai/stappen.ts'
import type { Invoer } from '../gegevens.ts'
import { Lezer } from '../invoer/lezer.ts'
import type { Programma, Regelpakket } from '../pakket.ts'
import type { Peil } from './peil.ts'

/** The registers of one program, for households of which everything is known. */
export class Exactblad {
  readonly registers: Float64Array
  private readonly pakket: Regelpakket
  private readonly stappen: readonly Stap[]
  private readonly lezer: Lezer
  /** Of which the figures are in the registers. */
  private peil: Peil | null = null

  constructor(pakket: Regelpakket, { code, kern, registers }: Programma) {
    this.pakket = pakket
    this.stappen = zetOpSoort(maakStappen(Int32Array.from(code), 0, kern), registers)
    this.registers = new Float64Array(registers)
    this.lezer = new Lezer(pakket, this.registers)
  }

  /** Counts unless something is open, and says what. */
  reken({ datum, gegevens }: Invoer, peil: Peil): readonly number[] {
    const { lezer, registers } = this
    if (peil !== this.peil) {
      registers.set(peil.laag, this.pakket.feitregisters)
      this.peil = peil
    }
    lezer.lees(datum, gegevens)
    if (lezer.open.length === 0) draaiExact(this.stappen, registers, 0)
    return lezer.open
  }
}
