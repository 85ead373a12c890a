import type { Product, Productkanaal } from '@loket/gesprek/product'
import { tekstVan } from '../../inhoud/tekst.ts'
import { useInhoud } from '../../inhoud/use-inhoud.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'

/** Where to arrange it, the advised way first. */
export function Productkanalen({ product }: { product: Product }) {
  const { t } = useTeksten()
  const { teksten } = useInhoud()
  const organisatie = tekstVan(teksten, `organisatie.${product.organisatie}.naam`)
  return (
    <section>
      <h2>{t('product.waar')}</h2>
      <p>{teksten[`product.${product.id}.waar`] ?? t('product.van', { organisatie })}</p>
      <dl className="kanalen">
        {product.kanalen.map((kanaal) => (
          <div key={kanaal.kanaal}>
            <dt>{t(`product.kanaal.${kanaal.kanaal}`)}</dt>
            <dd>
              <Kanaaltekst kanaal={kanaal} tekst={teksten[`product.${product.id}.kanaal.${kanaal.kanaal}`]} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Kanaaltekst({ kanaal: { url, telefoon, digid }, tekst }: { kanaal: Productkanaal; tekst?: string }) {
  const { t } = useTeksten()
  return (
    <>
      {tekst ? <p>{tekst}</p> : null}
      {digid ? <p>{t('product.digid')}</p> : null}
      {url ? (
        <p>
          <a href={url} rel="noreferrer">
            {t('product.naar_site', { site: new URL(url).hostname.replace(/^www\./, '') })}
          </a>
        </p>
      ) : null}
      {telefoon ? (
        <p>
          <a href={`tel:${telefoon.replaceAll(/[^+\d]/g, '')}`}>{t('product.bel', { telefoon })}</a>
        </p>
      ) : null}
    </>
  )
}
