import { duur } from '@loket/ui/duur'
import { useKlok } from '@loket/ui/use-klok'
import type { Werk } from './werk.ts'
import { useTeksten } from './use-teksten.ts'

/** State of the own call and of the queue, always at this spot. */
export function Belstand({ oproepen, fout, live, wie }: Werk) {
  const { t } = useTeksten()
  const nu = useKlok()
  const wachtend = (oproepen ?? []).filter(({ status }) => status === 'wachtend')
  const eigen = oproepen?.find(({ status, medewerker }) => status === 'in_gesprek' && medewerker?.id === wie.id)
  const langste = wachtend.map(({ ontvangenOp }) => ontvangenOp).toSorted()[0]
  const storing = fout !== null ? t('stand.geen_server') : live ? null : t('stand.geen_live')
  return (
    <div className="belstand">
      {eigen ? (
        <p className="belstand__deel belstand__deel--bezet">
          <strong>{t('stand.in_gesprek')}</strong>
          <span
            className="cijfers"
            aria-label={t('stand.duur', { duur: duur(eigen.aangenomenOp ?? eigen.ontvangenOp, nu) })}
            role="timer"
          >
            {duur(eigen.aangenomenOp ?? eigen.ontvangenOp, nu)}
          </span>
        </p>
      ) : (
        <p className="belstand__deel">
          <strong>{t('stand.vrij')}</strong>
        </p>
      )}
      <p className="belstand__deel cijfers">
        <span className="zacht">{t('stand.wachtrij')}</span>
        {langste === undefined
          ? t('stand.wachtend_zero')
          : t('stand.wachtend', { count: wachtend.length, duur: duur(langste, nu) })}
      </p>
      <p className="belstand__storing" role="status">
        {storing}
      </p>
    </div>
  )
}
