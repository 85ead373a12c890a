import type { Bepaling } from '@loket/kennis/bepaling'
import type { Editie } from './editie.ts'
import type { Gesprek } from './gesprek.ts'
import { toInvoer } from './gegevens.ts'
import type { Inhoud } from './inhoud.ts'
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
  const producten = patroon ? listPatroonproducten(patroon, editie) : listProductenForAlleRechten(editie)
  const regelingen = patroon ? patroon.regelingen : editie.regelingen.map(({ id }) => id)
  const voorwaarden = producten.flatMap((doelproduct) => doelproduct.voorwaarden)
  const rechtvoorwaarden = Object.values(patroon?.rechtvoorwaarden ?? {})
  return { patroon, regelingen, producten, voorwaarden: [...new Set([...voorwaarden, ...rechtvoorwaarden])] }
}

/** The rights that matter to this household: without those that the story has for others only. */
export function listRechten(gesprek: Gesprek, { editie, kennis }: Pick<Inhoud, 'editie' | 'kennis'>): string[] {
  const doel = findDoel(gesprek, editie)
  const alleenAls = Object.values(doel.patroon?.rechtvoorwaarden ?? {})
  if (alleenAls.length === 0) return doel.regelingen
  return selectRechten(doel, kennis.bepaal(toInvoer(gesprek), { regelingen: [], voorwaarden: alleenAls }))
}

/** Of the rights of a story those of which the condition is not ruled out. */
export function selectRechten({ patroon, regelingen }: Doel, { voorwaarden }: Bepaling): string[] {
  const alleenAls = patroon?.rechtvoorwaarden ?? {}
  return regelingen.filter((id) => voorwaarden[alleenAls[id] ?? ''] !== false)
}

/** The right for which one applies with a product. */
export function findRecht({ id, regeling }: Product, { regelingen }: Editie): string | undefined {
  return regeling ?? regelingen.find(({ product }) => product === id)?.id
}

/** A story that is about arranging things; a right comes up for some only. */
export function isRegelverhaal({ regelingen, rechtvoorwaarden = {} }: Vraagpatroon): boolean {
  return regelingen.every((id) => Object.hasOwn(rechtvoorwaarden, id))
}

function listPatroonproducten(patroon: Vraagpatroon, editie: Editie): Doelproduct[] {
  return patroon.producten.flatMap((plaats) => {
    const product = editie.producten.find(({ id }) => id === plaats.product)
    return product ? [toDoelproduct(product, plaats)] : []
  })
}

function toDoelproduct(product: Product, plaats: Patroonproduct): Doelproduct {
  return { product, plaats, voorwaarden: [product.voorwaarde, plaats.voorwaarde].filter((id) => id !== undefined) }
}

/** "Waar heb ik recht op?" plans every product that applies for a right, for who has that right. */
function listProductenForAlleRechten(editie: Editie): Doelproduct[] {
  return editie.producten.flatMap((product) => {
    const regeling = findRecht(product, editie)
    if (regeling === undefined) return []
    return [toDoelproduct({ ...product, regeling }, { product: product.id, rol: 'basis', na: [] })]
  })
}
