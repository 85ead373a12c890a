import type { Plan } from '@loket/gesprek/plan'
import { Pictogram } from '@loket/ui/Pictogram'
import { useTeksten } from '../../teksten/use-teksten.ts'

/** For a story without amounts: what is on the list by now. */
export function Lijststand({ plan: { stappen } }: { plan: Plan }) {
  const { t } = useTeksten()
  const zeker = stappen.filter((stap) => stap.zeker)
  const open = stappen.length - zeker.length
  return (
    <>
      <p className="klein zacht">{zeker.length > 0 ? t('vragen.op_lijst') : t('vragen.leeg_lijst')}</p>
      <ul className="totnutoe__lijst">
        {zeker.map(({ product, titel }) => (
          <li key={product}>
            <Pictogram naam="vink" maat={18} />
            {titel}
          </li>
        ))}
      </ul>
      {open > 0 ? <p className="klein zacht">{t('vragen.op_lijst.nog', { count: open })}</p> : null}
    </>
  )
}
