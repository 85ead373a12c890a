import type { Editie, Gemeente } from '@loket/gesprek/editie'
import type { Organisatie } from '@loket/gesprek/product'

/** The municipality this website belongs to: the first of the editie, unless the run is for another. */
export const gemeenteVan = ({ gemeenten }: Editie, id?: string): Gemeente | undefined =>
  gemeenten.find((gemeente) => gemeente.id === id) ?? gemeenten[0]

/** The organisatie to call or visit when one gets stuck. */
export const loketVan = ({ organisaties }: Editie): Organisatie | undefined =>
  organisaties.find(({ soort }) => soort === 'gemeente')
