import { useEffect, useState } from 'react'

const RUST_MS = 400

/** False just after a screen appears: a second tap of a trembling hand must not answer the next question (EN 301 549, 5.8). */
export function useRust(): boolean {
  const [klaar, setKlaar] = useState(false)
  useEffect(() => {
    const wekker = setTimeout(() => setKlaar(true), RUST_MS)
    return () => clearTimeout(wekker)
  }, [])
  return klaar
}
