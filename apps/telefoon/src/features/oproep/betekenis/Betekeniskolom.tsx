import type { Plan } from '@loket/gesprek/plan'
import { splitRegels, type Uitkomsten, type Uitkomstregel } from '@loket/gesprek/uitkomsten'
import { Grenswoorden } from '@loket/ui/Grenswoorden'
import { Ongevraagdvak } from '@loket/ui/Ongevraagdvak'
import { Vooruitblikvak } from '@loket/ui/Vooruitblikvak'
import type { ComponentProps } from 'react'
import { useTeksten } from '../use-teksten.ts'
import type { WijzigBelwerk } from '../use-belwerk.ts'
import { Planlijst } from './Planlijst.tsx'
import { Uitkomstregelvak } from './Uitkomstregelvak.tsx'

interface Props extends Pick<ComponentProps<typeof Uitkomstregelvak>, 'leg' | 'spreektaal'> {
  uitkomsten: Uitkomsten
  plan: Plan
  wijzig: WijzigBelwerk
  blikVooruit: ComponentProps<typeof Vooruitblikvak>['maak']
}

/** What it means: rights with their bounds, reasons and sources, and what to do about them; what is refused comes last. */
export function Betekeniskolom({ uitkomsten, plan, wijzig, leg, spreektaal, blikVooruit }: Props) {
  const { t } = useTeksten()
  const { regels, totaalPerMaand, zonderCijfers } = uitkomsten
  const schaal = Math.max(0, ...regels.map(({ perMaand }) => perMaand?.max ?? 0))
  const vraag = (pad: string) => wijzig((werk) => ({ ...werk, wijzigt: pad, afronding: null }))
  const { mogelijk, ongevraagd, geweigerd } = splitRegels(regels)
  return (
    <section className="kolom kolom--betekenis" aria-labelledby="betekenis-titel">
      <header className="kolom__kop">
        <h2 id="betekenis-titel">{t('uitkomst.titel')}</h2>
        {totaalPerMaand.max > 0 && (
          <p className="uitkomst__totaal" aria-live="polite">
            <Grenswoorden {...totaalPerMaand} eenheid="euro_per_maand" />
          </p>
        )}
      </header>
      {regels.length === 0 && <p className="zacht">{t('uitkomst.geen')}</p>}
      <Uitkomstlijst regels={mogelijk} schaal={schaal} leg={leg} spreektaal={spreektaal} vraag={vraag} />
      <Planlijst plan={plan} />
      {regels.length > 0 && <Vooruitblikvak spreektaal={spreektaal} maak={blikVooruit} />}
      <Ongevraagdvak groepen={ongevraagd} vraag={vraag} />
      {geweigerd.length > 0 && <h3 className="blok__kop">{t('uitkomst.geweigerd')}</h3>}
      <Uitkomstlijst regels={geweigerd} schaal={schaal} leg={leg} spreektaal={spreektaal} vraag={vraag} />
      {zonderCijfers.length > 0 && (
        <p className="klein zacht">{t('uitkomst.zonder_cijfers', { regelingen: zonderCijfers.join(', ') })}</p>
      )}
    </section>
  )
}

function Uitkomstlijst({
  regels,
  ...rest
}: Omit<ComponentProps<typeof Uitkomstregelvak>, 'regel'> & { regels: Uitkomstregel[] }) {
  if (regels.length === 0) return null
  return (
    <ul className="uitkomsten">
      {regels.map((regel) => (
        <li key={regel.regeling}>
          <Uitkomstregelvak regel={regel} {...rest} />
        </li>
      ))}
    </ul>
  )
}
