import { Link } from 'react-router'
import { tekstVan } from '../../inhoud/tekst.ts'
import { useInhoud } from '../../inhoud/use-inhoud.ts'

/** All products under their theme. */
export function Themalijst({ niveau }: { niveau: 2 | 3 }) {
  const { editie, teksten } = useInhoud()
  const Titel = `h${niveau}` as const
  const themas = [...new Set(editie.producten.map(({ thema }) => thema))].map((thema) => ({
    thema,
    producten: editie.producten.filter((product) => product.thema === thema),
  }))
  return (
    <div className="themas">
      {themas.map(({ thema, producten }) => (
        <section key={thema} aria-labelledby={`thema-${thema}`} className="thema">
          <Titel id={`thema-${thema}`}>{tekstVan(teksten, `productthema.${thema}`)}</Titel>
          <ul>
            {producten.map(({ id }) => (
              <li key={id}>
                <Link to={`/producten/${id}`}>{tekstVan(teksten, `product.${id}.titel`)}</Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
