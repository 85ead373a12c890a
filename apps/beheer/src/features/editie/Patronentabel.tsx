import type { Teksten } from '@loket/gesprek/editie'
import type { Vraagpatroon } from '@loket/gesprek/product'
import { Uitklap } from '@loket/ui/Uitklap'
import { useTeksten } from './use-teksten.ts'

export function Patronentabel({ patronen, teksten }: { patronen: Vraagpatroon[]; teksten: Teksten }) {
  const { t } = useTeksten()
  return (
    <section className="stapel" aria-labelledby="patronen-titel">
      <h2 id="patronen-titel">{t('patronen.titel')}</h2>
      <table className="consoletabel">
        <thead>
          <tr>
            <th scope="col">{t('patronen.naam')}</th>
            <th scope="col">{t('patronen.verhaal')}</th>
            <th scope="col">{t('patronen.producten')}</th>
          </tr>
        </thead>
        <tbody>
          {patronen.map(({ id, producten }) => (
            <tr key={id}>
              <th scope="row" className="consoletabel__rijkop">
                {teksten[`vraagpatroon.${id}.titel`]}
              </th>
              <td>{teksten[`vraagpatroon.${id}.verhaal`]}</td>
              <td>
                {t('patronen.aantal', { count: producten.length })}
                <Productnamen producten={producten} teksten={teksten} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Productnamen({ producten, teksten }: Pick<Vraagpatroon, 'producten'> & { teksten: Teksten }) {
  const { t } = useTeksten()
  return (
    <Uitklap titel={t('patronen.welke')}>
      <ul>
        {producten.map(({ product }) => (
          <li key={product}>{teksten[`product.${product}.titel`]}</li>
        ))}
      </ul>
    </Uitklap>
  )
}
