import { useEffect, useRef } from 'react'

/**
 * Puts the focus on the first thing to press of a new step, so that the whole call can be done by keyboard.
 * Whoever is writing elsewhere keeps the focus, unless the step is there because they asked for it.
 */
export function useFocusBijBegin<T extends HTMLElement>(gevraagd = false) {
  const doel = useRef<T>(null)
  useEffect(() => {
    const actief = document.activeElement
    const schrijft = actief instanceof HTMLTextAreaElement || actief instanceof HTMLInputElement
    if (gevraagd || !schrijft) doel.current?.focus()
  }, [gevraagd])
  return doel
}
