import type { Product } from '@loket/gesprek/product'
import { Nederlands } from '../../inhoud/Nederlands.tsx'
import { useInhoud } from '../../inhoud/use-inhoud.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'

/** The law it rests on: of the regeling, or what the national list of products names. */
export function Productgrondslag({ product }: { product: Product }) {
  const { t } = useTeksten()
  const { editie } = useInhoud()
  const regeling = editie.regelingen.find(({ id }) => id === product.regeling)
  const bron = regeling?.grondslag ?? product.bron
  if (!bron && product.grondslagen.length === 0) return null
  return (
    <section>
      <h2>{t('product.grondslag')}</h2>
      {bron ? (
        <p>
          <Nederlands>{bron}</Nederlands>
        </p>
      ) : null}
      {product.grondslagen.length > 0 ? (
        <ul className="lijst">
          {product.grondslagen.map(({ naam, url }) => (
            <li key={naam}>
              {url ? (
                <a href={url} rel="noreferrer">
                  <Nederlands>{naam}</Nederlands>
                </a>
              ) : (
                <Nederlands>{naam}</Nederlands>
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
