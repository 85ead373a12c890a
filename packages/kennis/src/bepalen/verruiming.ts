/* oxlint-disable typescript/no-non-null-assertion -- registers come from the program itself */
import { kiesRustend } from '../draai/afhankelijk.ts'
import { Grenzen } from '../draai/grenzen.ts'
import { listInstructies } from '../draai/instructies.ts'
import { Reeksen } from '../draai/reeksen.ts'
import type { Pakketuitkomst, Programma } from '../pakket.ts'
import type { Peil } from './peil.ts'

/**
 * Which outcomes of a household that was counted exactly still stand when the figures of which only bounds are known may be
 * anything between those. Only what rests on such a figure is counted again.
 */
export class Verruiming {
  private readonly grenzen: Grenzen
  private readonly reeksen: Reeksen
  private readonly geraakt: Set<number>
  /** Registers of the household that are read and not filled by what is counted again; figures stay as they are. */
  private readonly gelezen: Int32Array

  constructor({ code, kern, registers }: Programma, peil: Peil, feitregisters: number) {
    const alles = Int32Array.from(code)
    const rust = kiesRustend(alles, listInstructies(alles, 0, kern), registers, peil.ongeveer)
    this.grenzen = new Grenzen(rust.code, registers)
    this.reeksen = new Reeksen(rust.code)
    this.geraakt = new Set(rust.doelen)
    const delen = listInstructies(rust.code, 0, rust.code.length)
    const gelezen = new Set(delen.flatMap(({ leest }) => leest))
    // The body of a loop reads the facts of every member.
    if (delen.some(({ op }) => op === 14)) for (let feit = 0; feit < feitregisters; feit++) gelezen.add(feit)
    const rekenregisters = feitregisters + peil.laag.length
    this.gelezen = Int32Array.from(gelezen).filter(
      (register) => !this.geraakt.has(register) && (register < feitregisters || register >= rekenregisters),
    )
    this.grenzen.laag.set(peil.laag, feitregisters)
    this.grenzen.hoog.set(peil.hoog, feitregisters)
  }

  raakt({ recht, bedrag }: Pakketuitkomst): boolean {
    return this.geraakt.has(recht) || (bedrag !== undefined && this.geraakt.has(bedrag.register))
  }

  reken(exact: Float64Array): void {
    const { grenzen, gelezen, reeksen } = this
    const { laag, hoog } = grenzen
    for (let i = 0; i < gelezen.length; i++) {
      const register = gelezen[i]!
      laag[register] = hoog[register] = exact[register]!
    }
    grenzen.draai(reeksen, false)
  }

  /** Of an outcome that is touched, what holds whatever those figures are. */
  staatVast({ recht, bedrag }: Pakketuitkomst): boolean {
    return this.vast(recht) && (bedrag === undefined || this.vast(bedrag.register))
  }

  private vast(register: number): boolean {
    return !this.geraakt.has(register) || this.grenzen.laag[register] === this.grenzen.hoog[register]
  }
}
