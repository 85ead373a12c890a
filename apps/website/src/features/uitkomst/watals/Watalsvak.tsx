import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Inhoud } from '@loket/gesprek/inhoud'
import { listWatalsfeiten } from '@loket/gesprek/watals/feiten'
import { listSchattingen } from '@loket/gesprek/watals/schatting'
import { makeWatals } from '@loket/gesprek/watals/watals'
import { Melding } from '@loket/ui/Melding'
import { useDeferredValue, useMemo, useState } from 'react'
import { useTeksten } from '../../../teksten/use-teksten.ts'
import { Vouwdeel } from '../Vouwdeel.tsx'
import { Feitkeuze } from './Feitkeuze.tsx'
import { Watalsbeeld } from './Watalsbeeld.tsx'

/** What happens to everything together when one amount is otherwise; folded, it says what a little more does. */
export function Watalsvak({ gesprek, inhoud }: { gesprek: Gesprek; inhoud: Inhoud }) {
  const { t } = useTeksten()
  const later = useDeferredValue(gesprek)
  const feiten = useMemo(() => listWatalsfeiten(later, inhoud), [later, inhoud])
  const schattingen = useMemo(() => listSchattingen(later, inhoud).flatMap(({ zinnen }) => zinnen), [later, inhoud])
  const [gekozen, setGekozen] = useState<string | null>(null)
  const feit = feiten.find(({ pad }) => pad === gekozen) ?? feiten[0]
  const beeld = useMemo(() => (feit ? makeWatals(feit, later, inhoud) : null), [feit, later, inhoud])
  if (!feit || !beeld) return null
  return (
    <Vouwdeel klasse="watals" titel={t('uitkomst.watals')} kort={beeld.samenvatting[0]}>
      <div className="watals__beeld niet-afdrukken">
        {feiten.length > 1 ? <Feitkeuze feiten={feiten} gekozen={feit.pad} kies={setGekozen} /> : null}
        <Watalsbeeld key={feit.pad} beeld={beeld} />
      </div>
      {schattingen.length > 0 ? (
        <Melding soort="let_op" titel={t('uitkomst.schatting')} niveau={3}>
          {schattingen.map((zin) => (
            <p key={zin}>{zin}</p>
          ))}
          <p>{t('uitkomst.schatting.geef_door')}</p>
        </Melding>
      ) : null}
      <p className="klein zacht">{beeld.opmerkingen.join(' ')}</p>
    </Vouwdeel>
  )
}
