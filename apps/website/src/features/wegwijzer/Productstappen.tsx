import type { Product } from '@loket/gesprek/product'
import { regelsVan } from '../../inhoud/tekst.ts'
import { useInhoud } from '../../inhoud/use-inhoud.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'

/** What happens after one another, and how long each step takes at most. */
export function Productstappen({ product: { id, stappen } }: { product: Product }) {
  const { t } = useTeksten()
  const { teksten } = useInhoud()
  const regels = regelsVan(teksten, `product.${id}.stappen`)
  if (regels.length === 0) return null
  return (
    <section>
      <h2>{t('product.stappen')}</h2>
      <ol className="lijst">
        {regels.map((regel, i) => {
          const dagen = stappen[i]?.dagen
          return (
            <li key={regel}>
              {regel}
              {dagen ? <span className="zacht klein"> {t('product.stap.dagen', { count: dagen })}</span> : null}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
