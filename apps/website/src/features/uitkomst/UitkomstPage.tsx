import { isRegelverhaal } from '@loket/gesprek/doel'
import { makePlan } from '@loket/gesprek/plan'
import { nextStap } from '@loket/gesprek/stap'
import { evaluateUitkomsten } from '@loket/gesprek/uitkomsten'
import { useMemo } from 'react'
import { GeenGesprek } from '../../gesprek/GeenGesprek.tsx'
import { useGesprek } from '../../gesprek/use-gesprek.ts'
import { NogOpen } from './NogOpen.tsx'
import { Planlijst } from './Planlijst.tsx'
import { Tijdlijnlijst } from './Tijdlijnlijst.tsx'
import { Uitkomstacties } from './Uitkomstacties.tsx'
import { Uitkomstgroepen } from './Uitkomstgroepen.tsx'
import { Uitkomstkop } from './Uitkomstkop.tsx'
import { Watalsdeel } from './watals/Watalsdeel.tsx'

/** What one is entitled to, why, and what to do first. */
export function UitkomstPage() {
  const { gesprek, inhoud } = useGesprek()
  const gevonden = useMemo(
    () =>
      gesprek && {
        uitkomsten: evaluateUitkomsten(gesprek, inhoud),
        plan: makePlan(gesprek, inhoud),
        stap: nextStap(gesprek, inhoud),
      },
    [gesprek, inhoud],
  )
  if (!gesprek || !gevonden) return <GeenGesprek />
  const { uitkomsten, plan, stap } = gevonden
  const patroon = inhoud.editie.vraagpatronen.find(({ id }) => id === gesprek.vraagpatroon)
  const planVoorop = patroon !== undefined && isRegelverhaal(patroon)
  return (
    <div className="uitkomst">
      <div className="uitkomst__antwoord">
        <Uitkomstkop gesprek={gesprek} inhoud={inhoud} uitkomsten={uitkomsten} plan={plan} planVoorop={planVoorop} />
        <NogOpen stap={stap} uitkomsten={uitkomsten} gesprek={gesprek} inhoud={inhoud} />
        {planVoorop ? <Planlijst plan={plan} uitkomsten={uitkomsten} /> : null}
        <Uitkomstgroepen uitkomsten={uitkomsten} gesprek={gesprek} inhoud={inhoud} klaar={stap.soort === 'klaar'} />
        {planVoorop ? null : <Planlijst plan={plan} uitkomsten={uitkomsten} />}
        <Tijdlijnlijst gesprek={gesprek} inhoud={inhoud} />
        <Watalsdeel gesprek={gesprek} inhoud={inhoud} />
      </div>
      <Uitkomstacties />
    </div>
  )
}
