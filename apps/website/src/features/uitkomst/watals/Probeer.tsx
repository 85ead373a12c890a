import type { Watalsbeeld } from '@loket/gesprek/watals/watals'
import { useFormat } from '@loket/ui/use-format'
import { useTeksten } from '../../../teksten/use-teksten.ts'

interface ProbeerProps {
  beeld: Watalsbeeld
  waarde: number
  probeer: (waarde: number) => void
}

/** Slide to another amount and read what comes of it. */
export function Probeer({ beeld, waarde, probeer }: ProbeerProps) {
  const { t } = useTeksten()
  const { euro } = useFormat()
  const { feit, van, tot, probeerstap, formatWaarde, bedragBij } = beeld
  const heel = (bedrag: number) => euro(Math.round(bedrag))
  const bedrag = bedragBij(waarde)
  const verschil = Math.round(bedrag) - Math.round(bedragBij(feit.nu))
  const zin = t('uitkomst.watals.bij', { waarde: formatWaarde(waarde), bedrag: heel(bedrag) })
  const anders =
    verschil === 0
      ? ''
      : t(verschil > 0 ? 'uitkomst.watals.meer_dan_nu' : 'uitkomst.watals.minder_dan_nu', {
          verschil: heel(Math.abs(verschil)),
        })
  return (
    <div className="watals__probeer">
      <label htmlFor="watals-probeer">{t('uitkomst.watals.probeer', { feit: feit.naam })}</label>
      <input
        id="watals-probeer"
        type="range"
        dir="ltr"
        min={van}
        max={tot}
        step={probeerstap}
        value={waarde}
        aria-valuetext={`${zin} ${anders}`}
        onChange={(event) => probeer(event.target.valueAsNumber)}
      />
      <p aria-hidden="true">
        <strong className="cijfers">{zin}</strong> {anders}
      </p>
    </div>
  )
}
