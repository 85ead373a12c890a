import type { Pakketgroep, Regelpakket } from '../pakket.ts'

/** What a slot is: a fact of a member of a group, or (no begrip) whether and how many there are. */
export interface Slot {
  groep: Pakketgroep
  /** Number in `begrippen`, -1 for presence or number. */
  begrip: number
  lid: number
  pad: string
}

/** Every fact of the pack by its register; holes are reference dates. */
export function slots(pakket: Regelpakket): (Slot | undefined)[] {
  const uit: (Slot | undefined)[] = []
  for (const groep of pakket.groepen) {
    uit[groep.slot] = { groep, begrip: -1, lid: 0, pad: groep.naam }
    for (let lid = 0; lid < groep.maximum; lid++) {
      const wie = groep.soort === 'lijst' ? `${groep.naam}[${lid}]` : groep.naam
      groep.begrippen.forEach((begrip, plek) => {
        const slot = groep.slot + 1 + lid * groep.begrippen.length + plek
        uit[slot] = { groep, begrip, lid, pad: `${wie}.${pakket.begrippen[begrip]?.id}` }
      })
    }
  }
  return uit
}
