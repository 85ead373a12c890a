import type { Editie } from './editie.ts'
import { listFeitfouten } from './feitfouten.ts'
import type { Gesprek } from './gesprek.ts'

/** A run in the words of another editie, with the paths and the vraagpatroon that it no longer knows. */
export interface Migratie {
  gesprek: Gesprek
  vervallen: string[]
  vraagpatroonVervallen: boolean
}

/** Keeps every fact that still exists and still fits its range. */
export function migreer(gesprek: Gesprek, editie: Editie): Migratie {
  const feiten = keepFitting(gesprek, editie)
  const vervallen = Object.keys(gesprek.feiten).filter((pad) => !Object.hasOwn(feiten, pad))
  const vraagpatroonBestaat = editie.vraagpatronen.some(({ id }) => id === gesprek.vraagpatroon)
  const zelfde = editie.hash === gesprek.editie && vervallen.length === 0
  return {
    gesprek: {
      ...gesprek,
      editie: editie.hash,
      vraagpatroon: vraagpatroonBestaat ? gesprek.vraagpatroon : null,
      feiten,
      producten: gesprek.producten.filter((id) => editie.producten.some((product) => product.id === id)),
      // Steps back to facts of another editie could bring back what no longer fits.
      geschiedenis: zelfde ? gesprek.geschiedenis : [],
    },
    vervallen,
    vraagpatroonVervallen: gesprek.vraagpatroon !== null && !vraagpatroonBestaat,
  }
}

/** Taking away a count or a partner takes away the facts that hang on it, so it goes on until all fits. */
function keepFitting(gesprek: Gesprek, editie: Editie): Gesprek['feiten'] {
  const fout = new Set(listFeitfouten(gesprek, editie).map(({ pad }) => pad))
  if (fout.size === 0) return gesprek.feiten
  const rest = Object.fromEntries(Object.entries(gesprek.feiten).filter(([pad]) => !fout.has(pad)))
  return keepFitting({ ...gesprek, feiten: rest }, editie)
}
