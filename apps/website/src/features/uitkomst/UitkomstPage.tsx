import { isRegelverhaal } from '@loket/gesprek/doel'
import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Inhoud } from '@loket/gesprek/inhoud'
import { makePlan } from '@loket/gesprek/plan'
import { computeSchalen } from '@loket/gesprek/schalen'
import { nextStap } from '@loket/gesprek/stap'
import { evaluateUitkomsten, splitRegels } from '@loket/gesprek/uitkomsten'
import { useMemo } from 'react'
import { GeenGesprek } from '../../gesprek/GeenGesprek.tsx'
import { useGesprek } from '../../gesprek/use-gesprek.ts'
import { NietGevraagd } from './NietGevraagd.tsx'
import { NogOpen } from './NogOpen.tsx'
import { Planlijst } from './Planlijst.tsx'
import { Tijdlijnlijst } from './Tijdlijnlijst.tsx'
import { Uitkomstacties } from './Uitkomstacties.tsx'
import { Uitkomstgroep } from './Uitkomstgroep.tsx'
import { Uitkomstkop } from './Uitkomstkop.tsx'
import { useVeranderingen } from './use-veranderingen.ts'
import { Watalsdeel } from './watals/Watalsdeel.tsx'
import { Zondercijfers } from './Zondercijfers.tsx'

export function UitkomstPage() {
  const { gesprek, inhoud } = useGesprek()
  return gesprek ? <Uitkomst gesprek={gesprek} inhoud={inhoud} /> : <GeenGesprek />
}

/** First what one is entitled to and what to do for it; then what one can do with that; the rest is folded. */
function Uitkomst({ gesprek, inhoud }: { gesprek: Gesprek; inhoud: Inhoud }) {
  const { uitkomsten, plan, stap, schalen } = useMemo(
    () => ({
      uitkomsten: evaluateUitkomsten(gesprek, inhoud),
      plan: makePlan(gesprek, inhoud),
      stap: nextStap(gesprek, inhoud),
      schalen: computeSchalen(gesprek, inhoud),
    }),
    [gesprek, inhoud],
  )
  const veranderingen = useVeranderingen(uitkomsten, gesprek, inhoud)
  const patroon = inhoud.editie.vraagpatronen.find(({ id }) => id === gesprek.vraagpatroon)
  const planVoorop = patroon !== undefined && isRegelverhaal(patroon)
  const groep = { regels: uitkomsten.regels, veranderingen, schalen }
  const zeker = plan.stappen.some((planstap) => planstap.zeker)
  const planlijst = <Planlijst plan={plan} uitkomsten={uitkomsten} voorop={planVoorop} />
  return (
    <div className="uitkomst">
      <div className="uitkomst__antwoord">
        <Uitkomstkop
          gesprek={gesprek}
          inhoud={inhoud}
          uitkomsten={uitkomsten}
          plan={plan}
          planVoorop={planVoorop}
          schaal={schalen.totaal}
        />
        <NogOpen stap={stap} uitkomsten={uitkomsten} gesprek={gesprek} inhoud={inhoud} />
        {planVoorop ? planlijst : null}
        <Uitkomstgroep uitkomst="recht" {...groep} />
        {zeker && !planVoorop ? planlijst : null}
        <Uitkomstgroep uitkomst="nog_nodig" {...groep} />
        {zeker || planVoorop ? null : planlijst}
        <NietGevraagd groepen={splitRegels(uitkomsten.regels).ongevraagd} klaar={stap.soort === 'klaar'} />
      </div>
      <Uitkomstacties />
      <div className="uitkomst__meer">
        <Tijdlijnlijst gesprek={gesprek} inhoud={inhoud} />
        <Watalsdeel gesprek={gesprek} inhoud={inhoud} />
        <Uitkomstgroep uitkomst="geen_recht" {...groep} />
        <Zondercijfers uitkomsten={uitkomsten} />
      </div>
    </div>
  )
}
