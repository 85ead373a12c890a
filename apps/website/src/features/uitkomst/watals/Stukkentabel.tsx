import type { Watalsbeeld } from '@loket/gesprek/watals/watals'
import { useFormat } from '@loket/ui/use-format'
import { useTeksten } from '../../../teksten/use-teksten.ts'

/** The same as the drawing, in figures. */
export function Stukkentabel({ beeld: { feit, stukken } }: { beeld: Watalsbeeld }) {
  const { t } = useTeksten()
  const { euro } = useFormat()
  const heel = (bedrag: number) => euro(Math.round(bedrag))
  const metOver = stukken.some(({ over }) => over !== undefined)
  return (
    <table className="berekening watals__tabel">
      <caption className="visueel-verborgen">{t('uitkomst.watals.grafiek', { feit: feit.naam })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('uitkomst.watals.van_tot')}</th>
          <th scope="col">{t('uitkomst.watals.krijgt')}</th>
          {metOver ? <th scope="col">{t('uitkomst.watals.over')}</th> : null}
        </tr>
      </thead>
      <tbody>
        {stukken.map(({ van, tot, begin, einde, over }) => (
          <tr key={van}>
            <th scope="row" className="cijfers">
              {t('uitkomst.watals.stuk', { van: euro(van), tot: euro(tot) })}
            </th>
            <td className="cijfers">
              {Math.round(begin) === Math.round(einde)
                ? heel(begin)
                : t('uitkomst.watals.van_naar', { begin: heel(begin), einde: heel(einde) })}
            </td>
            {over === undefined ? null : <td className="cijfers">{over}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
