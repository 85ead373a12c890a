import type { Uitkomstregel } from '@loket/gesprek/uitkomsten'
import { Grensbalk } from '@loket/ui/Grensbalk'
import { Grenswoorden } from '@loket/ui/Grenswoorden'
import { rondBuitenwaarts } from '@loket/ui/format'
import { useFormat } from '@loket/ui/use-format'
import { useTeksten } from '../../teksten/use-teksten.ts'

/** The amount as it is paid; per month beside it where that is another period. */
export function Bedragvak({ regel, schaal }: { regel: Uitkomstregel; schaal: number }) {
  const { uitkomst, bedrag, perMaand } = regel
  const { t } = useTeksten()
  const { reeks } = useFormat()
  if (uitkomst === 'geen_recht' || !bedrag) return null
  const zeker = bedrag.min === bedrag.max
  const anders = zeker && perMaand && bedrag.eenheid !== 'euro_per_maand'
  return (
    <div className={zeker ? 'bedragvak' : 'bedragvak bedragvak--open'}>
      <p className="bedragvak__bedrag">
        <Grenswoorden {...bedrag} />
      </p>
      {anders ? (
        <p className="klein zacht cijfers">
          {t('uitkomst.omgerekend', { bedrag: reeks({ ...rondBuitenwaarts(perMaand), eenheid: 'euro' }) })}
        </p>
      ) : null}
      {zeker ? null : <Grensbalk min={bedrag.min} max={bedrag.max} schaal={schaal} />}
    </div>
  )
}
