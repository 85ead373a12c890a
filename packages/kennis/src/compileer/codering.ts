import type { Knoop } from '../bouw/knoop.ts'

/** Operation numbers of the bytecode. Booleans are 0 and 1: `en` is LAAGSTE, `of` HOOGSTE, `niet` 1 MIN. */
export const OP = {
  plus: 1,
  min: 2,
  maal: 3,
  hoogste: 4,
  laagste: 5,
  kleiner: 6,
  hoogstens: 7,
  gelijk: 8,
  kies: 9,
  omlaag: 10,
  omhoog: 11,
  rond: 12,
  /** target, slot of the first member, facts per member */
  element: 13,
  /** target, number of members, value per member, instructions of the body that follows */
  lus_som: 14,
  lus_hoogste: 15,
  lus_laagste: 16,
} as const

/** Gives every node a register and writes the instructions in an order in which everything is there when it is needed. */
export class Codering {
  readonly letterlijk: number[] = []
  readonly cijfers: number[] = []
  readonly code: number[] = []
  private readonly registers = new Map<Knoop, number>()
  private readonly stappen: readonly number[]
  private volgende: number

  /** `stappen[i]`: facts per member of list i. */
  constructor(wortels: Knoop[], feitregisters: number, stappen: readonly number[]) {
    this.stappen = stappen
    this.volgende = feitregisters
    const knopen = bereikbaar(wortels, () => true)
    this.vasten(knopen)
    for (const knoop of knopen) if (knoop.lijst === -1 && !this.registers.has(knoop)) this.schrijf(knoop)
  }

  get aantalRegisters(): number {
    return this.volgende
  }

  register(knoop: Knoop): number {
    const register = this.registers.get(knoop)
    if (register === undefined) throw new Error(`node ${knoop.id} (${knoop.bewerking}) has no register`)
    return register
  }

  private vasten(knopen: Knoop[]): void {
    for (const knoop of knopen) {
      if (knoop.bewerking === 'feit' || knoop.bewerking === 'peil') this.registers.set(knoop, knoop.k)
      if (knoop.bewerking === 'getal') this.registers.set(knoop, this.volgende++)
      if (knoop.bewerking === 'getal') this.letterlijk.push(knoop.k)
    }
    for (const knoop of knopen) {
      if (knoop.bewerking !== 'cijfer') continue
      this.registers.set(knoop, this.volgende++)
      this.cijfers.push(knoop.k)
    }
  }

  private schrijf(knoop: Knoop): void {
    const doel = this.volgende++
    this.registers.set(knoop, doel)
    const [a, b, c] = knoop.van
    if (knoop.bewerking === 'element') {
      this.code.push(OP.element, doel, knoop.k, this.stappen[knoop.lijst] ?? 0, 0)
      return
    }
    if (!(knoop.bewerking in OP)) throw new Error(`${knoop.bewerking} is no operation`)
    const op = OP[knoop.bewerking as keyof typeof OP]
    if (op >= OP.lus_som && a && b) return this.lus(op, doel, a, b)
    this.code.push(op, doel, a ? this.register(a) : 0, b ? this.register(b) : 0, c ? this.register(c) : 0)
  }

  private lus(op: number, doel: number, aantal: Knoop, waarde: Knoop): void {
    const begin = this.code.length
    this.code.push(op, doel, this.register(aantal), 0, 0)
    for (const knoop of bereikbaar([waarde], (k) => k.lijst !== -1)) this.schrijf(knoop)
    this.code[begin + 3] = this.register(waarde)
    this.code[begin + 4] = (this.code.length - begin) / 5 - 1
  }
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
