import type { Teksten, VolledigeEditie } from '@loket/gesprek/editie'
import type { Organisatie, Product } from '@loket/gesprek/product'

/** The content in one language, and where the loket that tells it can be found. */
export interface Catalogus {
  editie: VolledigeEditie
  teksten: Teksten
  taal: string
  /** Address of the website, without a slash at the end. */
  adres: string
}

/** A text of a product; several lines are several sentences. */
export function tekstVan({ teksten }: Catalogus, { id }: Product, deel: string): string {
  return teksten[`product.${id}.${deel}`] ?? ''
}

export const adresVan = ({ adres }: Catalogus, { id }: Product): string => `${adres}/producten/${id}`

export function organisatieVan({ editie }: Catalogus, { organisatie }: Product): Organisatie | undefined {
  return editie.organisaties.find(({ id }) => id === organisatie)
}

/** Products of the gemeente itself: those that stand in the national list. */
export const eigenProducten = ({ editie }: Catalogus): (Product & { upl: string; uplUri: string })[] =>
  editie.producten.flatMap((product) =>
    product.upl && product.uplUri ? [{ ...product, upl: product.upl, uplUri: product.uplUri }] : [],
  )

/** Text as it may stand in XML and HTML. */
export const escape = (tekst: string): string =>
  tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
