import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Inhoud } from '@loket/gesprek/inhoud'
import { listWatalsfeiten } from '@loket/gesprek/watals/feiten'
import { listSchattingen } from '@loket/gesprek/watals/schatting'
import { makeWatals } from '@loket/gesprek/watals/watals'
import { Melding } from '@loket/ui/Melding'
import { Uitklap } from '@loket/ui/Uitklap'
import { useDeferredValue, useMemo, useState } from 'react'
import { useTeksten } from '../../../teksten/use-teksten.ts'
import { Feitkeuze } from './Feitkeuze.tsx'
import { Grafiek } from './Grafiek.tsx'
import { Probeer } from './Probeer.tsx'
import { Stukkentabel } from './Stukkentabel.tsx'

/** What happens to everything together when one amount is otherwise: first in words, then drawn, then in a table. */
export function Watalsvak({ gesprek, inhoud }: { gesprek: Gesprek; inhoud: Inhoud }) {
  const { t } = useTeksten()
  const later = useDeferredValue(gesprek)
  const feiten = useMemo(() => listWatalsfeiten(later, inhoud), [later, inhoud])
  const schattingen = useMemo(() => listSchattingen(later, inhoud).flatMap(({ zinnen }) => zinnen), [later, inhoud])
  const [gekozen, setGekozen] = useState<string | null>(null)
  const feit = feiten.find(({ pad }) => pad === gekozen) ?? feiten[0]
  const beeld = useMemo(() => (feit ? makeWatals(feit, later, inhoud) : null), [feit, later, inhoud])
  const [probeer, setProbeer] = useState<number | null>(null)
  if (!feit || !beeld) return null
  const kies = (pad: string) => {
    setGekozen(pad)
    setProbeer(null)
  }
  return (
    <section className="watals niet-afdrukken" aria-labelledby="watals">
      <h2 id="watals">{t('uitkomst.watals')}</h2>
      {feiten.length > 1 ? <Feitkeuze feiten={feiten} gekozen={feit.pad} kies={kies} /> : null}
      <div className="watals__samenvatting">
        {beeld.samenvatting.map((zin) => (
          <p key={zin}>{zin}</p>
        ))}
      </div>
      <Grafiek beeld={beeld} probeer={probeer ?? feit.nu} />
      <Probeer key={feit.pad} beeld={beeld} waarde={probeer ?? feit.nu} probeer={setProbeer} />
      {beeld.sprongen.length > 0 ? (
        <ol className="watals__sprongen">
          {beeld.sprongen.map(({ zin }) => (
            <li key={zin}>{zin}</li>
          ))}
        </ol>
      ) : null}
      {schattingen.length > 0 ? (
        <Melding soort="let_op" titel={t('uitkomst.schatting')} niveau={3}>
          {schattingen.map((zin) => (
            <p key={zin}>{zin}</p>
          ))}
          <p>{t('uitkomst.schatting.geef_door')}</p>
        </Melding>
      ) : null}
      <Uitklap titel={t('uitkomst.watals.tabel')}>
        <Stukkentabel beeld={beeld} />
      </Uitklap>
      <p className="klein zacht">{beeld.opmerkingen.join(' ')}</p>
    </section>
  )
}
