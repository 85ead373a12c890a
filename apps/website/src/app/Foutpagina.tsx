import { Knop } from '@loket/ui/Knop'
import { knopKlasse } from '@loket/ui/knop-klasse'
import { useTeksten } from '../teksten/use-teksten.ts'
import { Paginakop } from './Paginakop.tsx'

export function Foutpagina({ opnieuw }: { opnieuw: () => void }) {
  const { t } = useTeksten()
  return (
    <div className="stapel">
      <Paginakop titel={t('fout.kop')} inleiding={t('fout.uitleg')} />
      <div className="knoppen">
        <Knop soort="hoofd" onClick={opnieuw}>
          {t('fout.opnieuw')}
        </Knop>
        {/* A fresh load also gets a fresh version of the website. */}
        <a className={knopKlasse('stil')} href="/">
          {t('fout.naar_start')}
        </a>
      </div>
    </div>
  )
}
