import { useCallback, useEffect, useRef, useState } from 'react'

export interface Opgehaald<T> {
  /** The last answer; stays while a newer one is fetched or cannot be fetched. */
  waarde: T | null
  /** Why the last attempt failed; null after one that succeeded. */
  fout: unknown
  ververs: () => Promise<void>
}

/** Fetches at the start, whenever `haal` changes, and every `elke` milliseconds; a slower, older answer never replaces a newer one. */
export function useOpgehaald<T>(haal: () => Promise<T>, elke?: number): Opgehaald<T> {
  const [stand, setStand] = useState<{ waarde: T | null; fout: unknown }>({ waarde: null, fout: null })
  const laatste = useRef(0)

  const ververs = useCallback(async () => {
    laatste.current += 1
    const beurt = laatste.current
    try {
      const waarde = await haal()
      if (beurt === laatste.current) setStand({ waarde, fout: null })
    } catch (error) {
      if (beurt === laatste.current) setStand(({ waarde }) => ({ waarde, fout: error }))
    }
  }, [haal])

  useEffect(() => {
    void ververs()
    return () => {
      laatste.current += 1
    }
  }, [ververs])

  useEffect(() => {
    if (elke === undefined) return undefined
    const wekker = setInterval(() => void ververs(), elke)
    return () => clearInterval(wekker)
  }, [elke, ververs])

  return { ...stand, ververs }
}
