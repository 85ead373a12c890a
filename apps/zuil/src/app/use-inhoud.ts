import { createClient } from '@loket/contract/client'
import type { Editie, Teksten } from '@loket/gesprek/editie'
import type { Inhoud } from '@loket/gesprek/inhoud'
import { openKennis, type Kennis } from '@loket/kennis/kennis'
import { useEffect, useMemo, useState } from 'react'

export const client = createClient()

interface Geladen {
  editie: Editie
  kennis: Kennis
}

const OPNIEUW_NA = 10_000

/** The editie with its texts; keeps trying, because nobody stands beside a zuil to reload it. */
export function useInhoud(taal: string, versie: number): { inhoud: Inhoud | null; mislukt: boolean } {
  const [geladen, setGeladen] = useState<Geladen | null>(null)
  const [teksten, setTeksten] = useState<Record<string, Teksten>>({})
  const [poging, setPoging] = useState(0)
  const [mislukt, setMislukt] = useState(false)

  useEffect(() => {
    const afbreker = new AbortController()
    loadAll(taal, afbreker.signal).then(
      (resultaat) => {
        setGeladen((vorig) => (vorig?.editie.hash === resultaat.editie.hash ? vorig : resultaat))
        setTeksten((vorig) => ({ ...vorig, [`${resultaat.editie.hash} ${taal}`]: resultaat.teksten }))
        setMislukt(false)
      },
      () => {
        if (!afbreker.signal.aborted) setMislukt(true)
      },
    )
    return () => afbreker.abort()
  }, [taal, versie, poging])

  useEffect(() => {
    if (!mislukt) return
    const wekker = setTimeout(() => setPoging((aantal) => aantal + 1), OPNIEUW_NA)
    return () => clearTimeout(wekker)
  }, [mislukt, poging])

  const eigen = geladen && teksten[`${geladen.editie.hash} ${taal}`]
  const inhoud = useMemo(() => (geladen && eigen ? { ...geladen, teksten: eigen } : null), [geladen, eigen])
  return { inhoud, mislukt }
}

async function loadAll(taal: string, signal: AbortSignal): Promise<Geladen & { teksten: Teksten }> {
  const { hash } = await client.getActueleEditie({ signal })
  const [editie, teksten] = await Promise.all([
    client.getEditie(hash, { signal }),
    client.getTeksten(hash, taal, { signal }),
  ])
  return { editie, kennis: openKennis(editie.pakket), teksten }
}
