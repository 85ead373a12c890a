import { codeVanBewerking, OP } from '../bouw/bewerking.ts'
import type { Bewerking, Knoop } from '../bouw/knoop.ts'
import { zetOpSoort } from './orde.ts'

const PER_LUS = { lus_som: OP.som, lus_hoogste: OP.hoogste_lid, lus_laagste: OP.laagste_lid } as const
type Lus = keyof typeof PER_LUS
type Gewoon = Exclude<Bewerking, Lus | 'getal' | 'peil' | 'feit' | 'cijfer'>

/**
 * Gives every node a register and writes the instructions in an order in which everything is there when it is needed.
 * All loops over one group that need the same other loops first are one loop.
 */
export class Codering {
  readonly letterlijk: number[] = []
  readonly cijfers: number[] = []
  readonly code: number[] = []
  private readonly registers = new Map<Knoop, number>()
  private readonly feitenPerLid: readonly number[]
  private readonly rijenVan: (tabel: number) => number
  /** Register of the first bound of each table. */
  private readonly tabellen = new Map<number, number>()
  private volgende: number

  constructor(
    alles: Knoop[],
    feitregisters: number,
    feitenPerLid: readonly number[],
    rijenVan: (tabel: number) => number,
  ) {
    this.feitenPerLid = feitenPerLid
    this.rijenVan = rijenVan
    this.volgende = feitregisters
    this.vasten(bereikbaar(alles, () => true))
  }

  /** Writes what these need and is not written yet. */
  schrijfTot(wortels: Knoop[]): void {
    const knopen = bereikbaar(wortels, () => true)
    const diepten = lusdiepten(knopen)
    const begin = this.code.length
    const nieuw = knopen.filter((knoop) => knoop.lijst === -1 && !knoop.ruim && !this.registers.has(knoop))
    const diepst = Math.max(0, ...diepten.values())
    for (let diepte = 0; diepte <= diepst; diepte++) {
      for (const knoop of nieuw) if (diepten.get(knoop) === diepte && !isLus(knoop)) this.schrijf(knoop)
      const lussen = nieuw.filter((knoop) => isLus(knoop) && diepten.get(knoop) === diepte + 1)
      for (const lijst of new Set(lussen.map((lus) => lus.k))) this.lus(lussen.filter((lus) => lus.k === lijst))
    }
    this.code.push(...zetOpSoort(this.code.splice(begin)))
  }

  get aantalRegisters(): number {
    return this.volgende
  }

  /** Undefined for what was worked away, or is only a step of an operation on big integers. */
  zoek(knoop: Knoop): number | undefined {
    return this.registers.get(knoop)
  }

  register(knoop: Knoop): number {
    const register = this.zoek(knoop)
    if (register === undefined) throw new Error(`node ${knoop.id} (${knoop.bewerking}) has no register`)
    return register
  }

  private vasten(knopen: Knoop[]): void {
    for (const knoop of knopen) {
      if (knoop.bewerking === 'feit' || knoop.bewerking === 'peil') this.registers.set(knoop, knoop.k)
      if (knoop.bewerking !== 'getal') continue
      this.registers.set(knoop, this.volgende++)
      this.letterlijk.push(knoop.k)
    }
    for (const knoop of knopen) {
      if (knoop.bewerking !== 'cijfer') continue
      this.registers.set(knoop, this.volgende++)
      this.cijfers.push(knoop.k)
    }
    for (const { bewerking, k } of knopen) {
      if (bewerking !== 'tabel' || this.tabellen.has(k)) continue
      this.tabellen.set(k, this.volgende)
      this.volgende += 2 * this.rijenVan(k)
      this.cijfers.push(k)
    }
  }

  private doel(knoop: Knoop): number {
    const register = this.registers.get(knoop) ?? this.volgende++
    this.registers.set(knoop, register)
    return register
  }

  private schrijf(knoop: Knoop): void {
    if (knoop.groot) return this.groot(knoop)
    if (!isGewoon(knoop.bewerking)) throw new Error(`${knoop.bewerking} is no operation`)
    const op = OP[knoop.bewerking]
    const doel = this.doel(knoop)
    const [a = 0, b = 0, c = 0] = this.operanden(knoop)
    this.code.push(op, doel, a, b, c)
  }

  private operanden(knoop: Knoop): (number | undefined)[] {
    if (knoop.bewerking === 'element') return [knoop.k, this.feitenPerLid[knoop.lijst]]
    const registers = knoop.van.map((van) => this.register(van))
    return knoop.bewerking === 'tabel' ? [...registers, this.tabellen.get(knoop.k), this.rijenVan(knoop.k)] : registers
  }

  /** A result that fits, with all steps before it that may not. */
  private groot(knoop: Knoop): void {
    const stappen = [...bereikbaar([...knoop.van], ({ ruim }) => ruim !== null), knoop]
    const operand = (van: Knoop) => (van.ruim ? -1 - stappen.indexOf(van) : this.register(van))
    this.code.push(OP.groot, this.doel(knoop), stappen.length, 0, 0)
    stappen.forEach(({ bewerking, van }, i) => {
      const [a = 0, b = 0, c = 0] = van.map(operand)
      this.code.push(codeVanBewerking(bewerking), i, a, b, c)
    })
  }

  /** All of these go over the members of one group together. */
  private lus(lussen: Knoop[]): void {
    const begin = this.code.length
    const [aantal] = lussen[0]?.van ?? []
    if (!aantal) throw new Error('a loop without members')
    this.code.push(OP.lus, this.register(aantal), 0, lussen.length, 0)
    for (const lus of lussen) if (isLus(lus)) this.code.push(PER_LUS[lus.bewerking], this.doel(lus), 0, 0, 0)
    const lichaam = this.code.length
    const waarden = lussen.flatMap((lus) => lus.van[1] ?? [])
    for (const knoop of bereikbaar(waarden, (k) => k.lijst !== -1)) if (!knoop.ruim) this.schrijf(knoop)
    this.code[begin + 2] = (this.code.length - lichaam) / 5
    this.code.push(...zetOpSoort(this.code.splice(lichaam)))
    waarden.forEach((waarde, i) => (this.code[begin + 5 + i * 5 + 2] = this.register(waarde)))
  }
}

function isLus(knoop: Knoop): knoop is Knoop & { bewerking: Lus } {
  return knoop.bewerking in PER_LUS
}

function isGewoon(bewerking: Bewerking): bewerking is Gewoon {
  return bewerking in OP
}

/** How many loops deep each node rests on others. */
function lusdiepten(knopen: Knoop[]): Map<Knoop, number> {
  const diepten = new Map<Knoop, number>()
  for (const knoop of knopen) {
    const onder = Math.max(0, ...knoop.van.map((van) => diepten.get(van) ?? 0))
    diepten.set(knoop, onder + (isLus(knoop) ? 1 : 0))
  }
  return diepten
}

/** All nodes under these that satisfy the test, in the order in which they were made: operands before results. */
export function bereikbaar(wortels: Knoop[], door: (knoop: Knoop) => boolean): Knoop[] {
  const gezien = new Set<Knoop>()
  const stapel = wortels.filter(door)
  for (let knoop = stapel.pop(); knoop; knoop = stapel.pop()) {
    if (gezien.has(knoop)) continue
    gezien.add(knoop)
    stapel.push(...knoop.van.filter(door))
  }
  return [...gezien].sort((a, b) => a.id - b.id)
}
