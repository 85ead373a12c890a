import { PEILDATA } from '../datum.ts'
import type { Regelpakket } from '../pakket.ts'
import type { Lezer } from './uitdrukking.ts'

/** One household: `F` has every fact at its slot, members one after another. */
export function rijlezer(): Lezer {
  return {
    feit: (slot) => `F[${slot}]`,
    element: (slot, stap) => `F[${slot} + j * ${stap}]`,
    lus: (groepslot) => ({ van: '0', tot: `F[${groepslot}]` }),
  }
}

/** Many households: a column per fact, and of a group the members of all households after one another. */
export function kolomlezer(pakket: Regelpakket): Lezer & { declaraties(): string[] } {
  const lijsten = new Set(pakket.groepen.filter(({ soort }) => soort === 'lijst').map(({ slot }) => slot))
  const nodig = new Map<string, string>()
  const kolom = (naam: string, bron: string) => {
    nodig.set(naam, bron)
    return naam
  }
  const begin = (slot: number) => kolom(`b${slot}`, `K.begin[${slot}]`)
  return {
    feit: (slot) => {
      if (slot < PEILDATA.length) return kolom(`p${slot}`, `K.peildata[${slot}]`)
      if (lijsten.has(slot)) return `(${begin(slot)}[i + 1] - ${begin(slot)}[i])`
      return `${kolom(`k${slot}`, `K.feiten[${slot}]`)}[i]`
    },
    element: (slot) => `${kolom(`k${slot}`, `K.feiten[${slot}]`)}[j]`,
    lus: (slot) => ({ van: `${begin(slot)}[i]`, tot: `${begin(slot)}[i + 1]` }),
    declaraties: () => [...nodig].map(([naam, bron]) => `const ${naam} = ${bron}`),
  }
}
