import type { Vraagpatroon } from '@loket/gesprek/product'
import { Link } from 'react-router'
import { tekstVan } from '../../inhoud/tekst.ts'
import { useInhoud } from '../../inhoud/use-inhoud.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'

/** What may come out of it: the products of the vraagpatroon, or every right. */
export function Patrooninhoud({ patroon }: { patroon: Vraagpatroon | null }) {
  const { t } = useTeksten()
  const { editie, teksten } = useInhoud()
  const regels = patroon
    ? patroon.producten.map(({ product }) => ({ product, titel: tekstVan(teksten, `product.${product}.titel`) }))
    : editie.regelingen.map(({ id, product }) => ({ product, titel: tekstVan(teksten, `regeling.${id}.titel`) }))
  return (
    <section className="patroon__inhoud" aria-labelledby="patroon-inhoud">
      <h2 id="patroon-inhoud">{patroon ? t('patroon.wat') : t('patroon.recht.wat')}</h2>
      <ul>
        {regels.map(({ product, titel }) => (
          <li key={titel}>{product ? <Link to={`/producten/${product}`}>{titel}</Link> : titel}</li>
        ))}
      </ul>
    </section>
  )
}
