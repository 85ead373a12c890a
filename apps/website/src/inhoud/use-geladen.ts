import type { Editiekern, Teksten } from '@loket/gesprek/editie'
import { useEffect, useState } from 'react'
import { type Delen, laadGevraagde, laadKern, laadTeksten, makeDelen } from './delen.ts'
import { findEditiehash } from './laad-editie.ts'

export interface Geladen {
  editie: Editiekern
  teksten: Teksten
  /** Language of these texts; while another language is on its way the old ones stay. */
  taal: string
  /** What other pages need besides. */
  delen: Delen
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
  const delen = makeDelen(hash, taal)
  const [editie, teksten] = await Promise.all([laadKern(hash), laadTeksten(hash, taal, 'kern'), laadGevraagde(delen)])
  return { editie, teksten, taal, delen }
}
