import { useState } from 'react'
import { Uitklap } from './Uitklap.tsx'
import { useConsoleteksten } from './use-consoleteksten.ts'

interface Zinnengroep {
  kop: string
  zinnen: string[]
}

interface Vooruitblik {
  veranderingen: Zinnengroep[]
  watals: Zinnengroep[]
  straks: Zinnengroep[]
  schattingen: string[]
}

interface VooruitblikvakProps {
  /** Language in which is spoken. */
  spreektaal: string
  /** Works it out, once someone wants to know. */
  maak: () => Vooruitblik
}

/** What would change it, what if, and what changes by itself: for staff, to read aloud. */
export function Vooruitblikvak({ spreektaal, maak }: VooruitblikvakProps) {
  const { t } = useConsoleteksten()
  const [gevraagd, setGevraagd] = useState(false)
  return (
    <Uitklap naOpenen={() => setGevraagd(true)} titel={t('console.vooruit')}>
      {gevraagd && <Inhoud spreektaal={spreektaal} {...maak()} />}
    </Uitklap>
  )
}

function Inhoud({ spreektaal, veranderingen, watals, straks, schattingen }: Vooruitblik & { spreektaal: string }) {
  const { t } = useConsoleteksten()
  const delen = [
    { titel: t('console.vooruit.veranderingen'), groepen: veranderingen },
    { titel: t('console.vooruit.watals'), groepen: watals },
    { titel: t('console.vooruit.straks'), groepen: straks },
    {
      titel: t('console.vooruit.schattingen'),
      groepen: schattingen.length > 0 ? [{ kop: '', zinnen: schattingen }] : [],
    },
  ].filter(({ groepen }) => groepen.length > 0)
  if (delen.length === 0) return <p className="zacht">{t('console.vooruit.niets')}</p>
  return delen.map(({ titel, groepen }) => (
    <section key={titel} className="vooruitblik">
      <h3>{titel}</h3>
      {groepen.map(({ kop, zinnen }) => (
        <div key={kop} lang={spreektaal}>
          {kop && <h4>{kop}</h4>}
          <ul className="lijst">
            {zinnen.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  ))
}
