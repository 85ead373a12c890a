import type { Zoeker } from '@loket/gesprek/zoeken/zoeker'
import { useEffect, useState } from 'react'
import { useInhoud } from '../../inhoud/use-inhoud.ts'

/** Comes when it is wanted: who does not search does not wait for it. */
export function useZoeker(gewild: boolean): Zoeker | null {
  const { delen } = useInhoud()
  const [zoeker, setZoeker] = useState<Zoeker | null>(null)
  useEffect(() => {
    if (!gewild) return
    let verlaten = false
    delen.zoeker().then(
      (geladen) => {
        if (!verlaten) setZoeker(geladen)
      },
      // Without a network the list of subjects is still there.
      () => undefined,
    )
    return () => {
      verlaten = true
    }
  }, [delen, gewild])
  return zoeker
}
