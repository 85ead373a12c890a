import { useEffect, useRef } from 'react'
import { NavigationType, useNavigationType } from 'react-router'

let eerstePagina = true

/** Moves focus to the heading of a page one arrives at; the very first page leaves focus to the browser. */
export function useAankomst<E extends HTMLElement>() {
  const doel = useRef<E>(null)
  const soort = useNavigationType()
  const terug = useRef(soort === NavigationType.Pop)
  useEffect(() => {
    if (eerstePagina) {
      eerstePagina = false
      return
    }
    if (!terug.current) window.scrollTo(0, 0)
    doel.current?.focus({ preventScroll: true })
  }, [])
  return doel
}
