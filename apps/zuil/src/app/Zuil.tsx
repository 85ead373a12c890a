import { Foutgrens } from '@loket/ui/Foutgrens'
import { useCallback, useEffect, useState } from 'react'
import { useTeksten } from '../teksten/use-teksten.ts'
import { Laadscherm } from '../schermen/Laadscherm.tsx'
import { Storingscherm } from '../schermen/Storingscherm.tsx'
import { Bezoek } from './Bezoek.tsx'
import { takeOverNewVersion } from './installatie.ts'
import { useInhoud } from './use-inhoud.ts'

/** One visitor after another: a new number unmounts all that the former one left behind. */
export function Zuil() {
  const { taal, kiesTaal } = useTeksten()
  const [bezoek, setBezoek] = useState(0)
  const { inhoud, mislukt } = useInhoud(taal, bezoek)

  useEffect(() => {
    document.documentElement.lang = taal
  }, [taal])

  const wis = useCallback(() => {
    speechSynthesis?.cancel()
    sessionStorage.clear()
    localStorage.clear()
    history.replaceState(null, '', '/zuil/')
    void kiesTaal('nl')
    setBezoek((nummer) => nummer + 1)
    takeOverNewVersion()
  }, [kiesTaal])

  const renderStoring = () => <Storingscherm onOpnieuw={wis} />
  if (!inhoud) return <Laadscherm mislukt={mislukt} />
  return (
    <Foutgrens key={bezoek} bij={renderStoring}>
      <Bezoek inhoud={inhoud} onWis={wis} />
    </Foutgrens>
  )
}
