import { Link, Navigate, useSearchParams } from 'react-router'
import { Paginakop } from '../../app/Paginakop.tsx'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { Codekaart } from './Codekaart.tsx'
import { Patroontegels } from './Patroontegels.tsx'
import { Themalijst } from './Themalijst.tsx'
import { VerderWaarUWas } from './VerderWaarUWas.tsx'
import { Zoekvak } from './Zoekvak.tsx'

export function StartPage() {
  const { t } = useTeksten()
  const [zoekdeel] = useSearchParams()
  const code = zoekdeel.get('code')
  // The address in a QR code: it carries the code, never the second fact.
  if (code) return <Navigate to={`/verder?code=${encodeURIComponent(code)}`} replace />
  return (
    <div className="start">
      <Paginakop titel={t('start.kop')} inleiding={t('start.inleiding')} />
      <VerderWaarUWas />
      <Zoekvak />
      <Patroontegels />
      <Codekaart />
      <section className="stapel" aria-labelledby="start-themas">
        <h2 id="start-themas">{t('start.themas')}</h2>
        <Themalijst niveau={3} />
      </section>
      <section className="stapel" aria-labelledby="start-kaart">
        <h2 id="start-kaart">
          <Link to="/kaart">{t('start.kaart')}</Link>
        </h2>
        <p>{t('start.kaart.uitleg')}</p>
      </section>
    </div>
  )
}
