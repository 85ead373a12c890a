import { useCallback, useEffect, useState } from 'react'
import { claimWerk, onElders, wisWerk } from './werkgeheugen.ts'

export interface Inloggegevens {
  gebruikersnaam: string
  wachtwoord: string
}

/** Where a session comes from; `huidige` gives null when nobody is logged in. */
export interface Sessiebron<Wie extends { id: string }> {
  huidige: () => Promise<Wie | null>
  begin: (gegevens: Inloggegevens) => Promise<Wie>
  einde: () => Promise<unknown>
  /** Tells when a request was refused because the session is over; returns how to stop listening. */
  onVerlopen: (verlopen: () => void) => () => void
}

export type Sessiestand<Wie> =
  | { soort: 'laden' }
  | { soort: 'onbereikbaar'; fout: unknown }
  | { soort: 'uit'; verlopen: boolean }
  | { soort: 'in'; wie: Wie }

export interface Sessie<Wie> {
  stand: Sessiestand<Wie>
  inloggen: (gegevens: Inloggegevens) => Promise<void>
  uitloggen: () => Promise<void>
  opnieuw: () => Promise<void>
}

/** Who sits here. An expired session keeps unsent work for the same employee; logging out wipes it. */
export function useSessie<Wie extends { id: string }>(bron: Sessiebron<Wie>): Sessie<Wie> {
  const [stand, setStand] = useState<Sessiestand<Wie>>({ soort: 'laden' })

  const treedBinnen = useCallback((wie: Wie) => {
    claimWerk(wie.id)
    setStand({ soort: 'in', wie })
  }, [])

  const opnieuw = useCallback(async () => {
    try {
      const wie = await bron.huidige()
      if (wie) treedBinnen(wie)
      else setStand({ soort: 'uit', verlopen: false })
    } catch (error) {
      setStand({ soort: 'onbereikbaar', fout: error })
    }
  }, [bron, treedBinnen])

  useEffect(() => {
    void opnieuw()
    const stopVerlopen = bron.onVerlopen(() => setStand({ soort: 'uit', verlopen: true }))
    const stopElders = onElders(() => setStand({ soort: 'uit', verlopen: false }))
    return () => {
      stopVerlopen()
      stopElders()
    }
  }, [bron, opnieuw])

  return {
    stand,
    opnieuw,
    inloggen: async (gegevens) => treedBinnen(await bron.begin(gegevens)),
    uitloggen: async () => {
      await bron.einde()
      wisWerk()
      setStand({ soort: 'uit', verlopen: false })
    },
  }
}
