import { useEffect } from 'react'
import { useLocation } from 'react-router'

/** Goes to what the address names after its `#`; the browser itself looked for it before the page was there. */
export function useAnker() {
  const { hash, key } = useLocation()
  useEffect(() => {
    const doel = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)))
    doel?.scrollIntoView()
    doel?.focus({ preventScroll: true })
  }, [hash, key])
}
