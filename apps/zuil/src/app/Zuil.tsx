import { Foutgrens } from '@loket/ui/Foutgrens'
import { richtingVan } from '@loket/ui/taal'
import { useCallback, useEffect, useState } from 'react'
import { useTeksten } from '../teksten/use-teksten.ts'
import { Laadscherm } from '../schermen/Laadscherm.tsx'
import { Startscherm } from '../schermen/Startscherm.tsx'
import { Storingscherm } from '../schermen/Storingscherm.tsx'
import { Bezoek } from './Bezoek.tsx'
import { takeOverNewVersion } from './installatie.ts'
import { useInhoud } from './use-inhoud.ts'

/** One visitor after another: a new number unmounts all that the former one left behind. */
export function Zuil() {
  const { taal, kiesTaal } = useTeksten()
  const [bezoek, setBezoek] = useState(0)
  const [begonnen, setBegonnen] = useState(false)
  const { inhoud, mislukt } = useInhoud(taal, bezoek)

  useEffect(() => {
    document.documentElement.lang = taal
    document.documentElement.dir = richtingVan(taal)
  }, [taal])

  const wis = useCallback(() => {
    speechSynthesis?.cancel()
    sessionStorage.clear()
    localStorage.clear()
    history.replaceState(null, '', '/zuil/')
    void kiesTaal('nl')
    setBegonnen(false)
    setBezoek((nummer) => nummer + 1)
    takeOverNewVersion()
  }, [kiesTaal])

  const renderStoring = () => <Storingscherm onOpnieuw={wis} />
  // What a visit needs comes while the first screen invites people.
  if (!begonnen && (inhoud || !mislukt)) return <Uitnodiging onBegin={() => setBegonnen(true)} />
  if (!inhoud) return <Laadscherm mislukt={mislukt} />
  return (
    <Foutgrens key={bezoek} bij={renderStoring}>
      <Bezoek inhoud={inhoud} onWis={wis} />
    </Foutgrens>
  )
}

function Uitnodiging({ onBegin }: { onBegin: () => void }) {
  return (
    <div className="zuil" data-scherm="start">
      <main className="zuil__midden">
        <Startscherm onBegin={onBegin} />
      </main>
    </div>
  )
}
