import type { Uitkomstregel } from '@loket/gesprek/uitkomsten'
import { Uitklap } from '@loket/ui/Uitklap'
import { useFormat } from '@loket/ui/use-format'
import { Link } from 'react-router'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { Bedragvak } from './Bedragvak.tsx'
import { Waarom } from './Waarom.tsx'

const waaromKop = {
  recht: 'uitkomst.waarom',
  nog_nodig: 'uitkomst.waarom_misschien',
  niet_gevraagd: 'uitkomst.waarom_misschien',
  geen_recht: 'uitkomst.waarom_niet',
} as const

/** One regeling: what it is, how much, and the why folded under it. */
export function Uitkomstkaart({ regel, veranderingen }: { regel: Uitkomstregel; veranderingen: string[] }) {
  const { t } = useTeksten()
  const { opsomming } = useFormat()
  const { titel, uitkomst, inHetKort, uitvoerder, product, hangtAfVan, regeling } = regel
  const feiten = hangtAfVan.slice(0, 3).map(({ naam }) => naam)
  return (
    <article className={`uitkomstkaart uitkomstkaart--${uitkomst}`} aria-labelledby={`regeling-${regeling}`}>
      <div className="uitkomstkaart__kop">
        <div>
          <h3 id={`regeling-${regeling}`}>{titel}</h3>
          <p className="zacht klein">{t('uitkomst.van', { uitvoerder })}</p>
        </div>
        <Bedragvak regel={regel} />
      </div>
      {uitkomst === 'geen_recht' ? null : (
        <p>
          {inHetKort}{' '}
          {product ? (
            <Link to={`/producten/${product}`} className="niet-afdrukken">
              {t('uitkomst.product')} <span className="visueel-verborgen">{titel}</span>
            </Link>
          ) : null}
        </p>
      )}
      {feiten.length > 0 ? <p>{t('uitkomst.hangt_af', { feiten: opsomming(feiten) })}</p> : null}
      <Uitklap
        titel={
          <>
            {t(waaromKop[uitkomst])} <span className="visueel-verborgen">{titel}</span>
          </>
        }
      >
        <Waarom regel={regel} veranderingen={veranderingen} />
      </Uitklap>
    </article>
  )
}
