import { kiesRustend } from '../draai/afhankelijk.ts'
import { type Instructie, listInstructies } from '../draai/instructies.ts'
import { Reeksen } from '../draai/reeksen.ts'
import type { Slot } from '../invoer/pad.ts'
import type { Pakketgroep } from '../pakket.ts'

/** The facts that change together, the instructions that rest on them, and the registers those fill. */
export interface Deel extends Rust {
  feiten: Int32Array
}

interface Rust {
  reeksen: Reeksen
  doelen: Int32Array
  /** What it costs to run, in words of code. */
  werk: number
}

/** What rests on each fact of one program, found when it is first asked for. */
export class Delen {
  private readonly code: Int32Array
  private readonly registers: number
  private readonly slots: readonly (Slot | undefined)[]
  private readonly bekend = new Map<number, (Deel | undefined)[]>()
  private readonly instructies = new Map<number, readonly Instructie[]>()
  private readonly rust = new Map<string, Rust>()

  constructor(code: Int32Array, registers: number, slots: readonly (Slot | undefined)[]) {
    this.code = code
    this.registers = registers
    this.slots = slots
  }

  /** Up to this place in the code; whether a partner is there carries all facts of the partner with it. */
  van(slot: number, tot: number): Deel {
    const totHier = this.bekend.get(tot) ?? []
    this.bekend.set(tot, totHier)
    return (totHier[slot] ??= this.maak(slot, tot))
  }

  private maak(slot: number, tot: number): Deel {
    const wat = this.slots[slot]
    if (!wat) throw new Error(`register ${slot} is no fact`)
    const { groep, begrip, lid } = wat
    const feiten = groep.soort === 'misschien' && begrip === -1 ? slotsVan(groep) : [slot]
    // The program knows the facts of all members by those of the first.
    const gelezen = lid === 0 ? feiten : [slot - lid * groep.begrippen.length]
    const sleutel = `${tot} ${gelezen.join(' ')}`
    const rust = this.rust.get(sleutel) ?? this.zoekRust(tot, gelezen)
    this.rust.set(sleutel, rust)
    return { feiten: Int32Array.from(feiten), ...rust }
  }

  private zoekRust(tot: number, feiten: readonly number[]): Rust {
    const instructies = this.instructies.get(tot) ?? listInstructies(this.code, 0, tot)
    this.instructies.set(tot, instructies)
    const { code, doelen } = kiesRustend(this.code, instructies, this.registers, feiten)
    return { reeksen: new Reeksen(code), doelen, werk: code.length }
  }
}

/** Presence first, then the facts. */
export function slotsVan(groep: Pakketgroep): number[] {
  return Array.from({ length: 1 + groep.begrippen.length }, (_, i) => groep.slot + i)
}
