import { Link, useParams } from 'react-router'
import { NietGevonden } from '../../app/NietGevonden.tsx'
import { Paginakop } from '../../app/Paginakop.tsx'
import { tekstVan } from '../../inhoud/tekst.ts'
import { useInhoud } from '../../inhoud/use-inhoud.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'

/** One broad theme: the stories about it first, then all products by narrower theme. */
export function ThemaPage() {
  const { t } = useTeksten()
  const { editie, teksten } = useInhoud()
  const { id } = useParams()
  const thema = editie.productthemas.find((kandidaat) => kandidaat.id === id)
  if (!thema) return <NietGevonden />
  const patronen = editie.vraagpatronen.filter((patroon) => [thema.id, ...thema.onder].includes(patroon.thema))
  return (
    <div className="stapel">
      <Paginakop
        titel={tekstVan(teksten, `productthema.${thema.id}`)}
        boven={<Link to="/onderwerpen">{t('onderwerpen.terug')}</Link>}
      />
      {patronen.length > 0 ? (
        <section className="stapel">
          <h2>{t('onderwerpen.verhalen')}</h2>
          <ul className="lijst">
            {patronen.map((patroon) => (
              <li key={patroon.id}>
                <Link to={`/vraagpatronen/${patroon.id}`}>{tekstVan(teksten, `vraagpatroon.${patroon.id}.titel`)}</Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <div className="themas">
        {thema.onder.map((tak) => (
          <Tak key={tak} tak={tak} />
        ))}
      </div>
    </div>
  )
}

function Tak({ tak }: { tak: string }) {
  const { editie, teksten } = useInhoud()
  const producten = editie.producten.filter(({ thema }) => thema === tak)
  if (producten.length === 0) return null
  return (
    <section aria-labelledby={`thema-${tak}`} className="thema">
      <h2 id={`thema-${tak}`}>{tekstVan(teksten, `productthema.${tak}`)}</h2>
      <ul>
        {producten.map(({ id }) => (
          <li key={id}>
            <Link to={`/producten/${id}`}>{tekstVan(teksten, `product.${id}.titel`)}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
