import { useCallback, useEffect, useState } from 'react'

/** Ten times what people need for one screen on average, and a countdown that is longer than the 20 s of WCAG 2.2.1. */
const STIL_MS = 60_000
const WAARSCHUWING_S = 30
const TEKENEN = ['pointerdown', 'keydown', 'scroll'] as const

/** Notices that nobody is there any more. `rest` is null, or the seconds left to say that one is. */
export function useStilte(onVoorbij: () => void): { rest: number | null; blijf: () => void } {
  const [laatste, setLaatste] = useState(() => Date.now())
  const [rest, setRest] = useState<number | null>(null)

  const blijf = useCallback(() => {
    setLaatste(Date.now())
    setRest(null)
  }, [])

  useEffect(() => {
    for (const teken of TEKENEN) addEventListener(teken, blijf, { capture: true })
    return () => {
      for (const teken of TEKENEN) removeEventListener(teken, blijf, { capture: true })
    }
  }, [blijf])

  useEffect(() => {
    const klok = setInterval(() => {
      const stil = Date.now() - laatste
      if (stil < STIL_MS) return
      const over = WAARSCHUWING_S - Math.floor((stil - STIL_MS) / 1000)
      if (over > 0) setRest(over)
      else onVoorbij()
    }, 250)
    return () => clearInterval(klok)
  }, [laatste, onVoorbij])

  return { rest, blijf }
}
