import type { Uitkomstregel } from '@loket/gesprek/uitkomsten'
import { Uitklap } from '@loket/ui/Uitklap'
import { useFormat } from '@loket/ui/use-format'
import { Link } from 'react-router'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { Bedragvak } from './Bedragvak.tsx'
import { Waarom } from './Waarom.tsx'

interface UitkomstkaartProps {
  regel: Uitkomstregel
  veranderingen: string[]
  /** End of the bar of this regeling. */
  schaal: number
}

/** One regeling: what it is and how much; what it is for and the why folded under it. */
export function Uitkomstkaart({ regel, veranderingen, schaal }: UitkomstkaartProps) {
  const { t } = useTeksten()
  const { opsomming } = useFormat()
  const { titel, uitkomst, inHetKort, uitvoerder, product, hangtAfVan, regeling } = regel
  const feiten = hangtAfVan.slice(0, 3).map(({ naam }) => naam)
  return (
    <article className="uitkomstkaart" aria-labelledby={`regeling-${regeling}`}>
      <div className="uitkomstkaart__kop">
        <h3 id={`regeling-${regeling}`}>{titel}</h3>
        <Bedragvak regel={regel} schaal={schaal} />
      </div>
      {feiten.length > 0 ? (
        <p className="zacht klein">{t('uitkomst.hangt_af', { feiten: opsomming(feiten) })}</p>
      ) : null}
      <Uitklap
        titel={
          <>
            {t(uitkomst === 'recht' ? 'uitkomst.waarom' : 'uitkomst.waarom_misschien')}{' '}
            <span className="visueel-verborgen">{titel}</span>
          </>
        }
      >
        <p>
          {inHetKort}{' '}
          {product ? (
            <Link to={`/producten/${product}`} className="niet-afdrukken">
              {t('uitkomst.product')} <span className="visueel-verborgen">{titel}</span>
            </Link>
          ) : null}
        </p>
        <Waarom regel={regel} veranderingen={veranderingen} />
        <p className="zacht klein">{t('uitkomst.van', { uitvoerder })}</p>
      </Uitklap>
    </article>
  )
}
