import type { Teksten } from '@loket/gesprek/editie'
import type { Term } from '@loket/gesprek/term'
import { Link, useLocation } from 'react-router'
import { Nederlands } from '../../inhoud/Nederlands.tsx'
import { tekstVan } from '../../inhoud/tekst.ts'
import { useInhoud } from '../../inhoud/use-inhoud.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'

/** One word: what it means, where the law says so, and where one arranges it. */
export function Termuitleg({ term: { id, bron, product }, teksten }: { term: Term; teksten: Teksten }) {
  const { t } = useTeksten()
  const inhoud = useInhoud()
  const { hash } = useLocation()
  return (
    <article className={hash === `#${id}` ? 'begrip begrip--gezocht' : 'begrip'} aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {tekstVan(teksten, `term.${id}.naam`)}
      </h3>
      <p>{tekstVan(teksten, `term.${id}.uitleg`)}</p>
      {product ? (
        <p>
          <Link to={`/producten/${product}`}>
            {t('begrippen.regel', { titel: tekstVan(inhoud.teksten, `product.${product}.titel`) })}
          </Link>
        </p>
      ) : null}
      {bron ? (
        <p className="zacht klein">
          {t('begrippen.bron')} <Nederlands>{bron}</Nederlands>
        </p>
      ) : null}
    </article>
  )
}
