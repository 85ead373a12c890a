import { Pictogram } from '@loket/ui/Pictogram'
import { Link } from 'react-router'
import { tekstVan } from '../../inhoud/tekst.ts'
import { useInhoud } from '../../inhoud/use-inhoud.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'

/** The stories people come with, each in their own words. */
export function Patroontegels() {
  const { t } = useTeksten()
  const { editie, teksten } = useInhoud()
  const tegels = [
    { naar: '/recht', titel: t('start.recht.titel'), verhaal: t('start.recht.verhaal') },
    ...editie.vraagpatronen.map(({ id }) => ({
      naar: `/vraagpatronen/${id}`,
      titel: tekstVan(teksten, `vraagpatroon.${id}.titel`),
      verhaal: tekstVan(teksten, `vraagpatroon.${id}.verhaal`),
    })),
  ]
  return (
    <section aria-labelledby="start-patronen">
      <h2 id="start-patronen" className="visueel-verborgen">
        {t('start.patronen')}
      </h2>
      <ul className="tegels">
        {tegels.map(({ naar, titel, verhaal }) => (
          <li key={naar} className="tegel">
            <h3>
              <Link to={naar}>{titel}</Link>
            </h3>
            <p>{verhaal}</p>
            <Pictogram naam="pijl" />
          </li>
        ))}
      </ul>
    </section>
  )
}
