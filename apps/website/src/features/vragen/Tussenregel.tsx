import type { Uitkomstregel } from '@loket/gesprek/uitkomsten'
import { Grensbalk } from '@loket/ui/Grensbalk'
import { Grenswoorden } from '@loket/ui/Grenswoorden'
import { Pictogram } from '@loket/ui/Pictogram'
import { useFormat } from '@loket/ui/use-format'
import { useTeksten } from '../../teksten/use-teksten.ts'

/** One regeling beside the questions, of which one has the right or may have it. */
export function Tussenregel({ regel, schaal }: { regel: Uitkomstregel; schaal: number }) {
  const { t } = useTeksten()
  const { opsomming } = useFormat()
  const { titel, uitkomst, bedrag, hangtAfVan } = regel
  const recht = uitkomst === 'recht'
  const zeker = recht && (!bedrag || bedrag.min === bedrag.max)
  const feiten = hangtAfVan.slice(0, 1).map(({ naam }) => naam)
  return (
    <li className={recht ? 'tussenregel tussenregel--recht' : 'tussenregel'}>
      <p className="tussenregel__titel">
        {recht ? <Pictogram naam="vink" maat={18} /> : null}
        {titel}
      </p>
      <p className="tussenregel__bedrag">
        {bedrag ? <Grenswoorden {...bedrag} /> : t(recht ? 'vragen.regel.recht' : 'vragen.regel.nog_nodig')}
      </p>
      {bedrag && !zeker ? <Grensbalk min={bedrag.min} max={bedrag.max} schaal={schaal} /> : null}
      {feiten.length > 0 ? <p className="klein zacht">{t('vragen.hangt_af', { feiten: opsomming(feiten) })}</p> : null}
    </li>
  )
}
