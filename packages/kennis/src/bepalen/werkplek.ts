import type { Slot } from '../invoer/pad.ts'
import type { Programma, Regelpakket } from '../pakket.ts'
import { Exactblad } from './exactblad.ts'
import { Gebruik } from './gebruikt.ts'
import { Rekenblad } from './rekenblad.ts'

/** What is at hand to count with one program; each made when it is first needed, because few households need all. */
export class Werkplek {
  readonly programma: Programma
  private readonly pakket: Regelpakket
  private readonly slots: readonly (Slot | undefined)[]
  private eigenBlad?: Rekenblad
  private gewoonBlad?: Rekenblad
  private eigenExact?: Exactblad
  private eigenGebruik?: Gebruik

  constructor(pakket: Regelpakket, programma: Programma, slots: readonly (Slot | undefined)[]) {
    this.pakket = pakket
    this.programma = programma
    this.slots = slots
  }

  get blad(): Rekenblad {
    return (this.eigenBlad ??= new Rekenblad(this.pakket, this.programma, this.slots))
  }

  /** The same for households as most are, to choose a question on. */
  get gewoon(): Rekenblad {
    return (this.gewoonBlad ??= new Rekenblad(this.pakket, this.programma, this.slots))
  }

  get exact(): Exactblad {
    return (this.eigenExact ??= new Exactblad(this.pakket, this.programma))
  }

  get gebruik(): Gebruik {
    return (this.eigenGebruik ??= new Gebruik(Int32Array.from(this.programma.code), this.programma.registers))
  }
}
