import type { Watalsbeeld } from '@loket/gesprek/watals/watals'
import { hoogteVan } from './rijen.ts'

interface TekeningProps {
  beeld: Watalsbeeld
  /** The amount at the top. */
  boven: number
  rijen: number[]
  probeer: number
}

/** It stretches to the room there is; what has to keep its size stands beside it as HTML. */
const BREED = 1000
const HOOG = 400

export function Tekening({ beeld: { lijn, tot, sprongen, bedragBij }, boven, rijen, probeer }: TekeningProps) {
  const x = (waarde: number) => ((waarde / tot) * BREED).toFixed(1)
  const y = (bedrag: number) => (HOOG - (bedrag / boven) * HOOG).toFixed(1)
  const punten = lijn.map(({ waarde, bedrag }) => `${x(waarde)},${y(bedrag)}`).join('L')
  const links = (waarde: number) => `${(waarde / tot) * 100}%`
  const bedrag = bedragBij(probeer)
  return (
    <div className="grafiek__veld">
      <svg viewBox={`0 0 ${BREED} ${HOOG}`} preserveAspectRatio="none">
        <path className="grafiek__rooster" d={`M0 0H${BREED}M0 ${HOOG / 2}H${BREED}M0 ${HOOG}H${BREED}`} />
        <path className="grafiek__vlak" d={`M0 ${HOOG}L${punten}L${BREED} ${HOOG}Z`} />
        {sprongen.map(({ waarde, zin }) => (
          <path key={zin} className="grafiek__sprong" d={`M${x(waarde)} 0V${HOOG}`} />
        ))}
        <path className="grafiek__lijn" d={`M${punten}`} />
        <path className="grafiek__nu" d={`M${x(probeer)} ${y(bedrag)}V${HOOG}`} />
      </svg>
      {sprongen.map(({ waarde, zin }, i) => (
        <span
          key={zin}
          className="grafiek__letter"
          style={{ insetInlineStart: links(waarde), insetBlockStart: `-${hoogteVan([rijen[i] ?? 0])}rem` }}
        >
          {i + 1}
        </span>
      ))}
      <span
        className="grafiek__punt"
        style={{ insetInlineStart: links(probeer), insetBlockEnd: `${(bedrag / boven) * 100}%` }}
      />
    </div>
  )
}
