import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Inhoud } from '@loket/gesprek/inhoud'
import type { Plan } from '@loket/gesprek/plan'
import type { Uitkomsten } from '@loket/gesprek/uitkomsten'
import { Grensbalk } from '@loket/ui/Grensbalk'
import { rondBuitenwaarts } from '@loket/ui/format'
import { useFormat } from '@loket/ui/use-format'
import { Paginakop } from '../../app/Paginakop.tsx'
import { gemeenteVan } from '../../gesprek/gemeente.ts'
import { tekstVan } from '../../inhoud/tekst.ts'
import { useTeksten } from '../../teksten/use-teksten.ts'
import { kopzinVan, type Kopzin } from './kop.ts'
import { MetNadruk } from './MetNadruk.tsx'

interface UitkomstkopProps {
  gesprek: Gesprek
  inhoud: Inhoud
  uitkomsten: Uitkomsten
  plan: Plan
  planVoorop: boolean
  /** End of the bar of the total. */
  schaal: number
}

/** The answer itself as the heading, with the range when it is not one amount. */
export function Uitkomstkop({ gesprek, inhoud, uitkomsten, plan, planVoorop, schaal }: UitkomstkopProps) {
  const { t } = useTeksten()
  const { euro, datum } = useFormat()
  const { sleutel, ...getallen } = kopzinVan(uitkomsten, planVoorop)
  const waarden = Object.entries(getallen).map(([naam, getal]) => [naam, naam === 'count' ? getal : euro(getal)])
  const titel = t(sleutel, Object.fromEntries(waarden))
  const { totaalPerMaand } = uitkomsten
  const id = gesprek.vraagpatroon
  const gemeente = gemeenteVan(inhoud.editie, gesprek.gemeente)?.naam ?? ''
  const inleidingen: Partial<Record<Kopzin['sleutel'], string>> = {
    'uitkomst.kop.plan': t('uitkomst.plan.inleiding', { count: plan.stappen.length }),
    'uitkomst.kop.misschien': t('uitkomst.misschien.inleiding', {
      bedrag: euro(rondBuitenwaarts(totaalPerMaand).max),
    }),
    'uitkomst.kop.niet_gevraagd': t('uitkomst.niet_gevraagd.inleiding'),
    'uitkomst.kop.niets': t('uitkomst.niets.uitleg'),
  }
  return (
    <div className="uitkomstkop">
      <Paginakop
        boven={id ? tekstVan(inhoud.teksten, `vraagpatroon.${id}.titel`) : t('start.recht.titel')}
        titel={titel}
        kop={<MetNadruk zin={titel} delen={waarden.map(([, deel]) => String(deel))} />}
        inleiding={inleidingen[sleutel]}
      />
      {!planVoorop && totaalPerMaand.max > totaalPerMaand.min ? (
        <Grensbalk {...totaalPerMaand} schaal={schaal} />
      ) : null}
      <p className="zacht">
        {t('uitkomst.datum', { datum: datum(gesprek.datum), gemeente })} {planVoorop ? null : t('uitkomst.proef')}
      </p>
    </div>
  )
}
