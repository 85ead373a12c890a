/* oxlint-disable typescript/no-non-null-assertion -- registers come from the program itself */
import type { Grenzen } from '../draai/grenzen.ts'
import { naInstructie } from '../draai/grootblok.ts'
import { Reeksen } from '../draai/reeksen.ts'
import type { Pakketgroep } from '../pakket.ts'

export type Paar = readonly [laag: number, hoog: number]

/** What a program counted, also for each member of a group apart: a loop keeps only what it found for the last one. */
export class Blad {
  private readonly grenzen: Grenzen
  private readonly groepen: readonly Pakketgroep[]
  private readonly leden = new Map<number, Map<number, Paar>[] | null>()

  constructor(grenzen: Grenzen, groepen: readonly Pakketgroep[]) {
    this.grenzen = grenzen
    this.groepen = groepen
  }

  lees(register: number, lid?: { lijst: number; nummer: number }): Paar {
    const { laag, hoog } = this.grenzen
    const eigen = lid && this.ledenVan(lid.lijst)?.[lid.nummer]?.get(register)
    return eigen ?? [laag[register]!, hoog[register]!]
  }

  /** How many members a group has; null while that is open. */
  aantal(lijst: number): number | null {
    const { laag, hoog } = this.grenzen
    const { slot } = this.groepen[lijst]!
    return laag[slot] === hoog[slot] ? laag[slot]! : null
  }

  private ledenVan(lijst: number): Map<number, Paar>[] | null {
    const bekend = this.leden.get(lijst)
    if (bekend !== undefined) return bekend
    const aantal = this.aantal(lijst)
    const leden = aantal === null ? null : this.telLeden(this.groepen[lijst]!, aantal)
    this.leden.set(lijst, leden)
    return leden
  }

  /** Runs the loops over one group again, each time with the facts of one member in the place of the first. */
  private telLeden({ slot, begrippen }: Pakketgroep, aantal: number): Map<number, Paar>[] {
    const { laag, hoog } = this.grenzen
    const feiten = begrippen.length
    const { reeksen, doelen } = lussen(this.grenzen.code, slot)
    const eersten = [laag, hoog].map((kant) => kant.slice(slot + 1, slot + 1 + feiten))
    const uit = Array.from({ length: aantal }, (_, nummer) => {
      const van = slot + 1 + nummer * feiten
      for (const kant of [laag, hoog]) kant.copyWithin(slot + 1, van, van + feiten)
      this.grenzen.draai(reeksen, false)
      const eigen = begrippen.map((_begrip, plek) => slot + 1 + plek)
      return new Map([...eigen, ...doelen].map((register) => [register, [laag[register]!, hoog[register]!] as const]))
    })
    laag.set(eersten[0]!, slot + 1)
    hoog.set(eersten[1]!, slot + 1)
    return uit
  }
}

/** What is counted for each member of the group whose number stands in this register, and the registers it fills. */
function lussen(code: Int32Array, teller: number): { reeksen: Reeksen; doelen: number[] } {
  const lichamen: number[] = []
  const doelen: number[] = []
  for (let pc = 0; pc < code.length; pc = naInstructie(code, pc)) {
    if (code[pc] !== 14) continue
    const lichaam = pc + 5 + code[pc + 3]! * 5
    const einde = lichaam + code[pc + 2]! * 5
    if (code[pc + 1] === teller) {
      lichamen.push(...code.subarray(lichaam, einde))
      for (let p = lichaam; p < einde; p = naInstructie(code, p)) doelen.push(code[p + 1]!)
    }
    pc = einde - 5
  }
  return { reeksen: new Reeksen(lichamen), doelen }
}
