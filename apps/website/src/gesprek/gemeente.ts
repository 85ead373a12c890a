import type { Editiekern, Gemeente } from '@loket/gesprek/editie'
import type { Organisatie } from '@loket/gesprek/product'

/** The municipality of the run; else the one this website belongs to. */
export const gemeenteVan = ({ gemeente: eigen, gemeenten }: Editiekern, id?: string): Gemeente | undefined =>
  gemeenten.find((gemeente) => gemeente.id === id) ?? gemeenten.find((gemeente) => gemeente.id === eigen)

/** The organisatie to call or visit when one gets stuck. */
export const loketVan = ({ organisaties }: Editiekern): Organisatie | undefined =>
  organisaties.find(({ soort }) => soort === 'gemeente')
