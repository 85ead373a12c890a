import type { Product } from '@loket/gesprek/product'
import { Link } from 'react-router'
import { tekstVan } from '../../inhoud/tekst.ts'
import { useInhoud } from '../../inhoud/use-inhoud.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'

export function Productvervolg({ product: { vervolg } }: { product: Product }) {
  const { t } = useTeksten()
  const { teksten } = useInhoud()
  if (vervolg.length === 0) return null
  return (
    <section>
      <h2>{t('product.daarna')}</h2>
      <ul className="lijst">
        {vervolg.map((id) => (
          <li key={id}>
            <Link to={`/producten/${id}`}>{tekstVan(teksten, `product.${id}.titel`)}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
