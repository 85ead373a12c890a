import { useParams } from 'react-router'
import { NietGevonden } from '../../app/NietGevonden.tsx'
import { Paginakop } from '../../app/Paginakop.tsx'
import { tekstVan } from '../../inhoud/tekst.ts'
import { useInhoud } from '../../inhoud/use-inhoud.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { Beginformulier } from './Beginformulier.tsx'
import { Patrooninhoud } from './Patrooninhoud.tsx'

/** Before the questions: what it is about, what will be asked, and the start. */
export function PatroonPage() {
  const { t } = useTeksten()
  const { editie, teksten } = useInhoud()
  const { id = null } = useParams()
  const patroon = editie.vraagpatronen.find((kandidaat) => kandidaat.id === id)
  if (id !== null && !patroon) return <NietGevonden />
  const titel = id ? tekstVan(teksten, `vraagpatroon.${id}.titel`) : t('start.recht.titel')
  const verhaal = id ? tekstVan(teksten, `vraagpatroon.${id}.verhaal`) : t('start.recht.verhaal')
  return (
    <div className="patroon">
      <div className="stapel patroon__begin">
        <Paginakop titel={titel} inleiding={verhaal} />
        <h2>{t('patroon.hoe')}</h2>
        <ol className="lijst">
          <li>{t('patroon.hoe.1')}</li>
          <li>{t('patroon.hoe.2')}</li>
          <li>{t('patroon.hoe.3')}</li>
        </ol>
        <Beginformulier key={id} vraagpatroon={id} />
      </div>
      <Patrooninhoud patroon={patroon ?? null} />
    </div>
  )
}
