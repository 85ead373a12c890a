import { useDeferredValue, useMemo, useState } from 'react'
import { Skelet } from './Skelet.tsx'
import { Uitklap } from './Uitklap.tsx'
import { useConsoleteksten } from './use-consoleteksten.ts'
import { type Vooruitblikdeel, Vooruitblikdelen } from './Vooruitblikdelen.tsx'

interface Vooruitblik {
  veranderingen: Vooruitblikdeel['groepen']
  watals: Vooruitblikdeel['groepen']
  straks: Vooruitblikdeel['groepen']
  opmerkingen: string[]
  schattingen: string[]
}

interface VooruitblikvakProps {
  /** Language in which is spoken. */
  spreektaal: string
  /** Works it out while someone looks; the same function for the same run, as it takes a while. */
  maak: () => Vooruitblik
}

/** What would change it, what if, and what changes by itself: for staff, to read aloud. */
export function Vooruitblikvak({ spreektaal, maak }: VooruitblikvakProps) {
  const { t } = useConsoleteksten()
  const [open, setOpen] = useState(false)
  return (
    <Uitklap naOpenen={() => setOpen(true)} naSluiten={() => setOpen(false)} titel={t('console.vooruit')}>
      {open && <Inhoud spreektaal={spreektaal} maak={maak} />}
    </Uitklap>
  )
}

/** Follows the answers at some distance, so that typing never waits for it. */
function Inhoud({ spreektaal, maak }: VooruitblikvakProps) {
  const { t } = useConsoleteksten()
  const later = useDeferredValue<(() => Vooruitblik) | null>(maak, null)
  const blik = useMemo(() => later?.(), [later])
  if (!blik) return <Skelet vlakken={0} />
  const { veranderingen, watals, straks, opmerkingen, schattingen } = blik
  const delen = [
    { titel: t('console.vooruit.veranderingen'), groepen: veranderingen },
    { titel: t('console.vooruit.watals'), groepen: watals },
    {
      titel: t('console.vooruit.schattingen'),
      groepen: schattingen.length > 0 ? [{ kop: '', zinnen: schattingen }] : [],
    },
    { titel: t('console.vooruit.straks'), groepen: straks, opmerkingen },
  ].filter(({ groepen }) => groepen.length > 0)
  if (delen.length === 0) return <p className="zacht">{t('console.vooruit.niets')}</p>
  return <Vooruitblikdelen delen={delen} spreektaal={spreektaal} />
}
