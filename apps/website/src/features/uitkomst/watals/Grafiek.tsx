import { hoofdletter } from '@loket/gesprek/zinnen/zin'
import type { Watalsbeeld } from '@loket/gesprek/watals/watals'
import { useFormat } from '@loket/ui/use-format'
import { useTeksten } from '../../../teksten/use-teksten.ts'

/** Of the drawing; it stretches to the room there is, and the words around it keep their size. */
const BREED = 1000
const HOOG = 400
/** Height of a row of numbers above it, in rem. */
const RIJ = 1.9

/** The line of all amounts together, with where one is now and where it suddenly drops. */
export function Grafiek({ beeld, probeer }: { beeld: Watalsbeeld; probeer: number }) {
  const { t, taal } = useTeksten()
  const { euro } = useFormat()
  const { lijn, tot, hoogste, sprongen, feit, bedragBij } = beeld
  const boven = rondop(hoogste)
  const x = (waarde: number) => (waarde / tot) * BREED
  const y = (bedrag: number) => HOOG - (bedrag / boven) * HOOG
  const rijen = stapelRijen(sprongen.map(({ waarde }) => waarde / tot))
  const punten = lijn.map(({ waarde, bedrag }) => `${x(waarde).toFixed(1)},${y(bedrag).toFixed(1)}`)
  return (
    <figure className="grafiek" dir="ltr" role="img" aria-label={t('uitkomst.watals.grafiek', { feit: feit.naam })}>
      <p className="grafiek__as klein" aria-hidden="true">
        {t('uitkomst.watals.per_maand')}
      </p>
      <div
        className="grafiek__kader"
        aria-hidden="true"
        style={{ marginBlockStart: `${0.8 + Math.max(0, ...rijen.map((rij) => rij + 1)) * RIJ}rem` }}
      >
        <div className="grafiek__bedragen cijfers klein">
          {[boven, boven / 2, 0].map((bedrag) => (
            <span key={bedrag}>{euro(bedrag)}</span>
          ))}
        </div>
        <div className="grafiek__veld">
          <svg viewBox={`0 0 ${BREED} ${HOOG}`} preserveAspectRatio="none">
            <path className="grafiek__rooster" d={`M0 0H${BREED}M0 ${HOOG / 2}H${BREED}M0 ${HOOG}H${BREED}`} />
            <path className="grafiek__vlak" d={`M0 ${HOOG}L${punten.join('L')}L${BREED} ${HOOG}Z`} />
            {sprongen.map(({ waarde }) => (
              <path key={waarde} className="grafiek__sprong" d={`M${x(waarde).toFixed(1)} 0V${HOOG}`} />
            ))}
            <path className="grafiek__lijn" d={`M${punten.join('L')}`} />
            <path className="grafiek__nu" d={`M${x(probeer).toFixed(1)} ${y(bedragBij(probeer)).toFixed(1)}V${HOOG}`} />
          </svg>
          {sprongen.map(({ waarde }, i) => (
            <span
              key={waarde}
              className="grafiek__letter"
              style={{
                insetInlineStart: `${(waarde / tot) * 100}%`,
                insetBlockStart: `${((rijen[i] ?? 0) + 1) * -RIJ}rem`,
              }}
            >
              {i + 1}
            </span>
          ))}
          <span
            className="grafiek__punt"
            style={{
              insetInlineStart: `${(probeer / tot) * 100}%`,
              insetBlockEnd: `${(bedragBij(probeer) / boven) * 100}%`,
            }}
          />
        </div>
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

/** Numbers that would lie on one another stand one row higher; places are shares of the width. */
function stapelRijen(plekken: number[]): number[] {
  const SMAL = 0.1
  const rijen: number[] = []
  plekken.forEach((plek, i) => {
    const bezet = rijen.filter((_, j) => plek - (plekken[j] ?? 0) < SMAL)
    rijen[i] = [0, 1, 2, 3].find((rij) => !bezet.includes(rij)) ?? 0
  })
  return rijen
}

/** The nearest round amount above, so that half of it is round too. */
function rondop(bedrag: number): number {
  const macht = 10 ** Math.floor(Math.log10(Math.max(1, bedrag)))
  return [1, 1.2, 1.6, 2, 3, 4, 6, 8, 10].map((keer) => keer * macht).find((top) => top >= bedrag) ?? bedrag
}
