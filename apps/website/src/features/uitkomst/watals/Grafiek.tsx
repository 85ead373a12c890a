import type { Watalsbeeld } from '@loket/gesprek/watals/watals'
import { hoofdletter } from '@loket/gesprek/zinnen/zin'
import { useFormat } from '@loket/ui/use-format'
import { useTeksten } from '../../../teksten/use-teksten.ts'
import { hoogteVan, stapelRijen } from './rijen.ts'
import { Tekening } from './Tekening.tsx'

interface GrafiekProps {
  beeld: Watalsbeeld
  /** The value that is being tried. */
  probeer: number
}

/** The line of all amounts together, with where one is now and where it suddenly drops. */
export function Grafiek({ beeld, probeer }: GrafiekProps) {
  const { t, taal } = useTeksten()
  const { euro } = useFormat()
  const { tot, hoogste, sprongen, feit } = beeld
  const boven = rondop(hoogste)
  const rijen = stapelRijen(sprongen.map(({ waarde }) => waarde / tot))
  return (
    <figure className="grafiek" dir="ltr" role="img" aria-label={t('uitkomst.watals.grafiek', { feit: feit.naam })}>
      <p className="grafiek__as klein" aria-hidden="true">
        {t('uitkomst.watals.per_maand')}
      </p>
      <div className="grafiek__kader" aria-hidden="true" style={{ marginBlockStart: `${0.8 + hoogteVan(rijen)}rem` }}>
        <div className="grafiek__bedragen cijfers klein">
          {[boven, boven / 2, 0].map((bedrag) => (
            <span key={bedrag}>{euro(bedrag)}</span>
          ))}
        </div>
        <Tekening beeld={beeld} boven={boven} rijen={rijen} probeer={probeer} />
        <div className="grafiek__waarden cijfers klein">
          {[0, tot / 2, tot].map((waarde) => (
            <span key={waarde}>{euro(waarde)}</span>
          ))}
        </div>
        <p className="grafiek__as grafiek__as--onder klein">{hoofdletter(feit.naam, taal)}</p>
      </div>
    </figure>
  )
}

/** The nearest round amount above, so that half of it is round too. */
function rondop(bedrag: number): number {
  const macht = 10 ** Math.floor(Math.log10(Math.max(1, bedrag)))
  return [1, 1.2, 1.6, 2, 3, 4, 6, 8, 10].map((keer) => keer * macht).find((top) => top >= bedrag) ?? bedrag
}
