/* oxlint-disable typescript/no-non-null-assertion -- places in a list of the same length */
import { type Instructie, listInstructies } from '../draai/instructies.ts'

/**
 * The instructions that these registers need, each just before what needs it: text in that order keeps few values alive at a
 * time. The code itself has equal operations behind one another, which is good for an interpreter only.
 */
export function zetOpGebruik(code: ArrayLike<number>, tot: number, registers: readonly number[]): Instructie[] {
  const instructies = listInstructies(code, 0, tot)
  const makers = new Map(instructies.flatMap((instructie) => instructie.vult.map((register) => [register, instructie])))
  const gezien = new Set<Instructie>()
  const uit: Instructie[] = []
  const stapel: { instructie: Instructie; gelezen: number }[] = []
  const open = (register: number) => {
    const instructie = makers.get(register)
    if (!instructie || gezien.has(instructie)) return
    gezien.add(instructie)
    stapel.push({ instructie, gelezen: 0 })
  }
  for (const register of registers) {
    open(register)
    for (let top = stapel.at(-1); top; top = stapel.at(-1)) {
      if (top.gelezen < top.instructie.leest.length) open(top.instructie.leest[top.gelezen++]!)
      else uit.push(stapel.pop()!.instructie)
    }
  }
  return uit
}
