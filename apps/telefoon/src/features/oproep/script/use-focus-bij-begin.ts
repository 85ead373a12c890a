import { useEffect, useRef } from 'react'

/**
 * Puts the focus on the first thing to press of a new step, so that the whole call can be done by keyboard.
 * Whoever is writing elsewhere keeps the focus.
 */
export function useFocusBijBegin<T extends HTMLElement>() {
  const doel = useRef<T>(null)
  useEffect(() => {
    const actief = document.activeElement
    if (actief instanceof HTMLTextAreaElement || actief instanceof HTMLInputElement) return
    doel.current?.focus()
  }, [])
  return doel
}
