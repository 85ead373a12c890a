import { slots } from './invoer/pad.ts'
import type { Regelpakket } from './pakket.ts'

/** Per regeling which facts with an aanname it can rest on, whatever the household; of a list the facts of its first member. */
export function aannamesPerRegeling(pakket: Regelpakket): Map<string, Set<string>> {
  const feiten = slots(pakket)
  const per = new Map<string, Set<string>>()
  for (const { regeling, aannames } of pakket.programmas.flatMap(({ uitkomsten }) => uitkomsten)) {
    const paden = per.get(regeling) ?? new Set()
    per.set(regeling, paden)
    for (const slot of aannames) paden.add(feiten[slot]?.pad ?? '')
  }
  return per
}
