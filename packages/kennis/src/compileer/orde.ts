/* oxlint-disable typescript/no-non-null-assertion -- places in lists of the same length */
import { type Instructie, listInstructies } from '../draai/instructies.ts'

/**
 * The same code with equal operations behind one another as far as they do not need each other. An interpreter then looks up
 * less often what to do, and a processor more often guesses right which operation comes next.
 */
export function zetOpSoort(code: readonly number[]): number[] {
  const instructies = listInstructies(code, 0, code.length)
  const rooster = new Rooster(instructies)
  const uit: number[] = []
  for (let op = rooster.kies(); op !== null; op = rooster.kies())
    for (const { van, tot } of rooster.neem(op)) uit.push(...code.slice(van, tot))
  return uit
}

/** Which instructions can be done, by operation, while others wait for what they fill. */
class Rooster {
  private readonly instructies: readonly Instructie[]
  /** Of each instruction those that read what it fills, and for how many it still waits. */
  private readonly gebruikers: number[][]
  private readonly wacht: Int32Array
  /** How often the operation changes on the longest way from here to an end. */
  private readonly wissels: Int32Array
  private readonly klaar = new Map<number, number[]>()
  private readonly over = new Map<number, number>()

  constructor(instructies: readonly Instructie[]) {
    this.instructies = instructies
    this.gebruikers = instructies.map(() => [])
    this.wacht = new Int32Array(instructies.length)
    this.wissels = new Int32Array(instructies.length)
    this.verbind()
    instructies.forEach(({ op }, i) => {
      this.over.set(op, (this.over.get(op) ?? 0) + 1)
      if (this.wacht[i] === 0) this.zetKlaar(i)
    })
    for (let i = instructies.length - 1; i >= 0; i--)
      for (const na of this.gebruikers[i]!) {
        const wissel = instructies[na]!.op === instructies[i]!.op ? 0 : 1
        this.wissels[i] = Math.max(this.wissels[i]!, this.wissels[na]! + wissel)
      }
  }

  /**
   * The operation to do now; null when all is done. One of which nothing is left for later costs no extra turn; else the one
   * on the longest way to the end, and of those the one of which most can be done.
   */
  kies(): number | null {
    let beste: { op: number; maat: number } | null = null
    for (const [op, klaar] of this.klaar) {
      if (klaar.length === 0) continue
      const nu = this.metGevolg(op, klaar)
      const alle = this.over.get(op)!
      const ver = klaar.reduce((meest, i) => Math.max(meest, this.wissels[i]!), 0)
      const maat = nu === alle ? Infinity : ver + nu / alle
      if (!beste || maat > beste.maat) beste = { op, maat }
    }
    return beste && beste.op
  }

  /** Everything with this operation that can be done, with what becomes ready meanwhile. */
  neem(op: number): Instructie[] {
    const rij = this.klaar.get(op)!
    this.klaar.set(op, [])
    for (let n = 0; n < rij.length; n++)
      for (const na of this.gebruikers[rij[n]!]!) {
        if (--this.wacht[na]! > 0) continue
        if (this.instructies[na]!.op === op) rij.push(na)
        else this.zetKlaar(na)
      }
    this.over.set(op, this.over.get(op)! - rij.length)
    return rij.map((i) => this.instructies[i]!)
  }

  private verbind(): void {
    const makers = new Map<number, number>()
    this.instructies.forEach(({ vult }, i) => vult.forEach((register) => makers.set(register, i)))
    this.instructies.forEach(({ leest }, i) => {
      for (const maker of new Set(leest.map((register) => makers.get(register)))) {
        if (maker === undefined || maker === i) continue
        this.gebruikers[maker]!.push(i)
        this.wacht[i]!++
      }
    })
  }

  private zetKlaar(i: number): void {
    const { op } = this.instructies[i]!
    const rij = this.klaar.get(op)
    if (rij) rij.push(i)
    else this.klaar.set(op, [i])
  }

  /** How many with this operation can be done at once, counting those that wait only for others of them. */
  private metGevolg(op: number, klaar: readonly number[]): number {
    const rij = [...klaar]
    const minder = new Map<number, number>()
    for (let n = 0; n < rij.length; n++)
      for (const na of this.gebruikers[rij[n]!]!) {
        if (this.instructies[na]!.op !== op) continue
        const wacht = (minder.get(na) ?? this.wacht[na]!) - 1
        minder.set(na, wacht)
        if (wacht === 0) rij.push(na)
      }
    return rij.length
  }
}
