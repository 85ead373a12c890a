import { useEffect, useState } from 'react'

/** The time in milliseconds, again every second; for durations on the screen. */
export function useKlok(): number {
  const [nu, setNu] = useState(() => Date.now())
  useEffect(() => {
    const tik = setInterval(() => setNu(Date.now()), 1000)
    return () => clearInterval(tik)
  }, [])
  return nu
}
