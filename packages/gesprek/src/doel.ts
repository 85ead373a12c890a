import type { Editie } from './editie.ts'
import type { Gesprek } from './gesprek.ts'
import type { Patroonproduct, Product, Vraagpatroon } from './product.ts'

/**
 * What a conversation has to find out: these rights, and which of these products fit. The right of a product
 * that the vraagpatroon does not name itself is only mentioned: nobody who moves house is asked for an income.
 */
export interface Doel {
  patroon: Vraagpatroon | null
  regelingen: string[]
  producten: Doelproduct[]
  voorwaarden: string[]
}

export interface Doelproduct {
  product: Product
  plaats: Patroonproduct
  /** All must hold for the product to be in the plan. */
  voorwaarden: string[]
}

export function findDoel({ vraagpatroon }: Pick<Gesprek, 'vraagpatroon'>, editie: Editie): Doel {
  const patroon = editie.vraagpatronen.find(({ id }) => id === vraagpatroon) ?? null
  const plaatsen = patroon ? patroon.producten : plaatsenForAlleRechten(editie)
  const producten = plaatsen.flatMap((plaats) => {
    const product = editie.producten.find(({ id }) => id === plaats.product)
    if (!product) return []
    const voorwaarden = [product.voorwaarde, plaats.voorwaarde].filter((id) => id !== undefined)
    return [{ product, plaats, voorwaarden }]
  })
  const regelingen = patroon ? patroon.regelingen : editie.regelingen.map(({ id }) => id)
  const voorwaarden = producten.flatMap((doelproduct) => doelproduct.voorwaarden)
  return { patroon, regelingen, producten, voorwaarden: [...new Set(voorwaarden)] }
}

/** "Waar heb ik recht op?" plans every product that applies for a right. */
function plaatsenForAlleRechten({ producten }: Editie): Patroonproduct[] {
  return producten
    .filter(({ regeling }) => regeling !== undefined)
    .map(({ id }) => ({ product: id, rol: 'basis', na: [] }))
}
