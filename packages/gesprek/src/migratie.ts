import { bestaat } from './antwoord.ts'
import { checkWaarde } from './controle.ts'
import type { Editie } from './editie.ts'
import { findGegeven } from './gegeven.ts'
import type { Feit, Gesprek } from './gesprek.ts'

/** A run in the words of another editie, with the paths and the vraagpatroon that it no longer knows. */
export interface Migratie {
  gesprek: Gesprek
  vervallen: string[]
  vraagpatroonVervallen: boolean
}

/** Keeps every fact that still exists and still fits its range; also the check of a run from outside. */
export function migreer(gesprek: Gesprek, editie: Editie): Migratie {
  const passend = Object.fromEntries(
    Object.entries(gesprek.feiten).filter(([pad, feit]) => fits(pad, feit, gesprek.datum, editie)),
  )
  const feiten = Object.fromEntries(
    Object.entries(passend).filter(([pad]) => bestaat(findGegeven(pad, editie), passend)),
  )
  const vervallen = Object.keys(gesprek.feiten).filter((pad) => !Object.hasOwn(feiten, pad))
  const vraagpatroonBestaat = editie.vraagpatronen.some(({ id }) => id === gesprek.vraagpatroon)
  const zelfde = editie.hash === gesprek.editie && vervallen.length === 0
  return {
    gesprek: {
      ...gesprek,
      editie: editie.hash,
      vraagpatroon: vraagpatroonBestaat ? gesprek.vraagpatroon : null,
      feiten: zelfde ? gesprek.feiten : feiten,
      producten: gesprek.producten.filter((id) => editie.producten.some((product) => product.id === id)),
      // Steps back to facts of another editie could bring back what no longer fits.
      geschiedenis: zelfde ? gesprek.geschiedenis : [],
    },
    vervallen,
    vraagpatroonVervallen: gesprek.vraagpatroon !== null && !vraagpatroonBestaat,
  }
}

function fits(pad: string, feit: Feit, datum: string, editie: Editie): boolean {
  const gegeven = findGegeven(pad, editie)
  return gegeven !== null && (feit.onbekend === true || checkWaarde(gegeven, feit.waarde, datum) === null)
}
