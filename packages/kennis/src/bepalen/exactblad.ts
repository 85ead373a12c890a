/* oxlint-disable typescript/no-non-null-assertion -- outcomes come from the program itself */
import { draaiExact } from '../draai/exact.ts'
import { Reeksen } from '../draai/reeksen.ts'
import type { Invoer } from '../gegevens.ts'
import { Lezer } from '../invoer/lezer.ts'
import type { Uitslag } from '../kennis.ts'
import type { Pakketuitkomst, Programma, Regelpakket } from '../pakket.ts'
import type { Peil } from './peil.ts'
import { Verruiming } from './verruiming.ts'

/** What is the same for every household on one peil. */
interface Opdracht {
  peil: Peil
  ruim: Verruiming | null
  /** With what says whether it still stands, for those that figures of which only bounds are known may change. */
  uitkomsten: { uitkomst: Pakketuitkomst; ruim: Verruiming | null }[]
}

/** The registers of one program, for households of which everything is known. */
export class Exactblad {
  private readonly pakket: Regelpakket
  private readonly programma: Programma
  private readonly registers: Float64Array
  private readonly reeksen: Reeksen
  private readonly lezer: Lezer
  private readonly opdrachten = new Map<Peil, Opdracht>()
  /** Of which the figures are in the registers. */
  private opdracht: Opdracht | null = null

  constructor(pakket: Regelpakket, programma: Programma) {
    this.pakket = pakket
    this.programma = programma
    this.reeksen = new Reeksen(programma.code, 0, programma.kern)
    this.registers = new Float64Array(programma.registers)
    this.lezer = new Lezer(pakket, this.registers)
  }

  /** The outcomes, or which facts are open. */
  reken({ datum, gegevens }: Invoer, peil: Peil): { uitslagen: Uitslag[] } | { open: readonly number[] } {
    const { lezer, registers, reeksen } = this
    const opdracht = this.opdracht?.peil === peil ? this.opdracht : this.begin(peil)
    lezer.lees(datum, gegevens)
    if (lezer.open.length > 0) return { open: lezer.open }
    draaiExact(reeksen, registers)
    opdracht.ruim?.reken(registers)
    return { uitslagen: this.lees(opdracht) }
  }

  private lees({ uitkomsten }: Opdracht): Uitslag[] {
    const { registers } = this
    const uitslagen: Uitslag[] = []
    for (let i = 0; i < uitkomsten.length; i++) {
      const { uitkomst, ruim } = uitkomsten[i]!
      if (ruim && !ruim.staatVast(uitkomst)) continue
      const { regeling, recht, bedrag } = uitkomst
      uitslagen.push({
        regeling,
        recht: registers[recht] === 1,
        bedrag: bedrag ? registers[bedrag.register]! / bedrag.schaal + 0 : null,
      })
    }
    return uitslagen
  }

  private begin(peil: Peil): Opdracht {
    const opdracht = this.opdrachten.get(peil) ?? this.maakOpdracht(peil)
    this.opdrachten.set(peil, opdracht)
    this.registers.set(peil.laag, this.pakket.feitregisters)
    this.opdracht = opdracht
    return opdracht
  }

  private maakOpdracht(peil: Peil): Opdracht {
    const { programma, pakket } = this
    const ruim = peil.ongeveer.length > 0 ? new Verruiming(programma, peil, pakket.feitregisters) : null
    const uitkomsten = peil.uitkomsten.map((nummer) => {
      const uitkomst = programma.uitkomsten[nummer]!
      return { uitkomst, ruim: ruim?.raakt(uitkomst) ? ruim : null }
    })
    return { peil, ruim, uitkomsten }
  }
}
