import { createClient } from '@loket/contract/client'
import type { Inhoud } from '@loket/gesprek/inhoud'
import { openKennis } from '@loket/kennis/kennis'
import { useEffect, useState } from 'react'

export const client = createClient()

/** What a zuil shows: questions, outcomes and the plan, but no leaflet for medewerkers and no map. The service worker keeps the same. */
const TEKSTDELEN = ['kern', 'gesprek', 'producten'] as const

const OPNIEUW_NA = 10_000

/**
 * The editie with its texts; keeps trying, because nobody stands beside a zuil to reload it.
 * While another language loads the former texts stay, so that a visit is never interrupted.
 */
export function useInhoud(taal: string, bezoek: number): { inhoud: Inhoud | null; mislukt: boolean } {
  const [inhoud, setInhoud] = useState<Inhoud | null>(null)
  const [poging, setPoging] = useState(0)
  const [mislukt, setMislukt] = useState(false)

  useEffect(() => {
    const afbreker = new AbortController()
    loadInhoud(taal, afbreker.signal).then(
      (geladen) => {
        setInhoud((vorig) =>
          vorig?.editie.hash === geladen.editie.hash ? { ...vorig, teksten: geladen.teksten } : geladen,
        )
        setMislukt(false)
      },
      () => {
        if (!afbreker.signal.aborted) setMislukt(true)
      },
    )
    return () => afbreker.abort()
  }, [taal, bezoek, poging])

  useEffect(() => {
    if (!mislukt) return
    const wekker = setTimeout(() => setPoging((aantal) => aantal + 1), OPNIEUW_NA)
    return () => clearTimeout(wekker)
  }, [mislukt, poging])

  return { inhoud, mislukt }
}

async function loadInhoud(taal: string, signal: AbortSignal): Promise<Inhoud> {
  const { hash } = await client.getActueleEditie({ signal })
  const [kern, regels, ...teksten] = await Promise.all([
    client.getEditiedeel(hash, 'kern', { signal }),
    client.getEditiedeel(hash, 'regels', { signal }),
    ...TEKSTDELEN.map((deel) => client.getTekstdeel(hash, taal, deel, { signal })),
  ])
  return { editie: { ...kern, ...regels }, kennis: openKennis(regels.pakket), teksten: Object.assign({}, ...teksten) }
}
