import type { Product } from '@loket/gesprek/product'
import { knopKlasse } from '@loket/ui/knop-klasse'
import { Link } from 'react-router'
import { tekstVan } from '../../inhoud/tekst.ts'
import { useInhoud } from '../../inhoud/use-inhoud.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'

/** From the leaflet to the questions: through the right it gives, or the story it belongs to. */
export function IsHetIets({ product }: { product: Product }) {
  const { t } = useTeksten()
  const { editie, teksten } = useInhoud()
  const patroon = editie.vraagpatronen.find(({ producten }) => producten.some((deel) => deel.product === product.id))
  if (!product.regeling && !patroon) return null
  const titel = patroon ? tekstVan(teksten, `vraagpatroon.${patroon.id}.titel`) : ''
  const naar = product.regeling || !patroon ? '/recht' : `/vraagpatronen/${patroon.id}`
  return (
    <section className="kader stapel" aria-labelledby="is-het-iets">
      <h2 id="is-het-iets">{t('product.is_het_iets')}</h2>
      <p>{product.regeling ? t('product.is_het_iets.uitleg') : t('product.is_het_iets.patroon', { titel })}</p>
      <Link className={knopKlasse('hoofd')} to={naar}>
        {product.regeling ? t('product.is_het_iets.knop') : t('product.is_het_iets.patroon_knop')}
      </Link>
    </section>
  )
}
