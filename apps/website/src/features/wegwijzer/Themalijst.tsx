import { useFormat } from '@loket/ui/use-format'
import { Link } from 'react-router'
import { tekstVan } from '../../inhoud/tekst.ts'
import { useInhoud } from '../../inhoud/use-inhoud.ts'

/** The broad themes, each with the narrower ones it holds. */
export function Themalijst({ niveau }: { niveau: 2 | 3 }) {
  const { editie, teksten } = useInhoud()
  const { komma } = useFormat()
  const Titel = `h${niveau}` as const
  const bezet = new Set(editie.producten.map(({ thema }) => thema))
  return (
    <ul className="themas">
      {editie.productthemas
        .filter(({ onder }) => onder.some((tak) => bezet.has(tak)))
        .map(({ id, onder }) => (
          <li key={id} className="thema">
            <Titel>
              <Link to={`/onderwerpen/${id}`}>{tekstVan(teksten, `productthema.${id}`)}</Link>
            </Titel>
            <p className="zacht">
              {komma(onder.filter((tak) => bezet.has(tak)).map((tak) => tekstVan(teksten, `productthema.${tak}`)))}
            </p>
          </li>
        ))}
    </ul>
  )
}
