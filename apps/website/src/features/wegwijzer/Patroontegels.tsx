import { groupVerhalen } from '@loket/gesprek/verhaalgroepen'
import { Pictogram } from '@loket/ui/Pictogram'
import { Link } from 'react-router'
import { tekstVan } from '../../inhoud/tekst.ts'
import { useInhoud } from '../../inhoud/use-inhoud.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'

/** The stories people come with, each in their own words, by what they are about. */
export function Patroontegels() {
  const { t } = useTeksten()
  const { editie, teksten } = useInhoud()
  return (
    <section className="stapel" aria-labelledby="start-patronen">
      <div className="tegel">
        <h2>
          <Link to="/recht">{t('start.recht.titel')}</Link>
        </h2>
        <p>{t('start.recht.verhaal')}</p>
        <Pictogram naam="pijl" />
      </div>
      <h2 id="start-patronen">{t('start.patronen')}</h2>
      <div className="tegels">
        {groupVerhalen(editie).map(({ thema, verhalen }) => (
          <section key={thema} className="verhaalgroep" aria-labelledby={`verhalen-${thema}`}>
            <h3 id={`verhalen-${thema}`}>{tekstVan(teksten, `productthema.${thema}`)}</h3>
            <ul>
              {verhalen.map(({ id }) => (
                <li key={id}>
                  <Link to={`/vraagpatronen/${id}`}>{tekstVan(teksten, `vraagpatroon.${id}.titel`)}</Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}
