import { useEffect } from 'react'
import type { Geladen } from '../inhoud/use-geladen.ts'

/** Long enough after the page that its own pictures and letters came first. */
const VOORUIT_NA = 5000

/** Fetches what a conversation needs before one begins it: then it also works when the network goes away. */
export function useVooruit(geladen: Geladen | null) {
  useEffect(() => {
    if (!geladen) return
    const wekker = setTimeout(() => void geladen.delen.gesprek().catch(() => undefined), VOORUIT_NA)
    return () => clearTimeout(wekker)
  }, [geladen])
}
