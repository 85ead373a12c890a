import type { Editie, Teksten } from '@loket/gesprek/editie'
import { useEffect, useState } from 'react'
import { findEditiehash, laadEditie, laadTeksten } from './laad-editie.ts'

export interface Geladen {
  editie: Editie
  teksten: Teksten
  /** Language of these texts; while another language is on its way the old ones stay. */
  taal: string
}

interface Laadstand {
  geladen: Geladen | null
  mislukt: boolean
  opnieuw: () => void
}

/** The editie with the texts of the language of the page. */
export function useGeladen(taal: string): Laadstand {
  const [geladen, setGeladen] = useState<Geladen | null>(null)
  const [mislukt, setMislukt] = useState(false)
  const [poging, setPoging] = useState(0)

  useEffect(() => {
    let verlaten = false
    laadAlles(taal).then(
      (resultaat) => {
        if (!verlaten) setGeladen(resultaat)
      },
      () => {
        if (!verlaten) setMislukt(true)
      },
    )
    return () => {
      verlaten = true
    }
  }, [taal, poging])

  const opnieuw = () => {
    setMislukt(false)
    setPoging((nummer) => nummer + 1)
  }
  return { geladen, mislukt: mislukt && geladen === null, opnieuw }
}

async function laadAlles(taal: string): Promise<Geladen> {
  const hash = await findEditiehash()
  const [editie, teksten] = await Promise.all([laadEditie(hash), laadTeksten(hash, taal)])
  return { editie, teksten, taal }
}
