import { useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { findSneltoets, type Sneltoets } from './sneltoetsen.ts'

const sleutel = 'loket.sneltoetsen'
const luisteraars = new Set<() => void>()

const subscribe = (luisteraar: () => void) => {
  luisteraars.add(luisteraar)
  return () => luisteraars.delete(luisteraar)
}
const staanAan = () => localStorage.getItem(sleutel) !== 'uit'

/** Whether shortcuts are on, and the switch; a preference of this workplace, so it outlives a session. */
export function useSneltoetsvoorkeur(): [boolean, (aan: boolean) => void] {
  const aan = useSyncExternalStore(subscribe, staanAan)
  const zet = (volgende: boolean) => {
    localStorage.setItem(sleutel, volgende ? 'aan' : 'uit')
    for (const luisteraar of luisteraars) luisteraar()
  }
  return [aan, zet]
}

const isTypend = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type=radio], [type=checkbox], [type=button])'))

/**
 * Shortcuts of the part of the screen that calls this. Not while a dialog is open or a key is held down. They work as soon as
 * that part can be seen, so that whoever knows the keys by heart is not too early.
 */
export function useSneltoetsen(sneltoetsen: readonly Sneltoets[]): void {
  const [aan] = useSneltoetsvoorkeur()
  const huidige = useRef(sneltoetsen)
  useLayoutEffect(() => {
    huidige.current = sneltoetsen
  })
  useLayoutEffect(() => {
    if (!aan) return undefined
    const luister = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || document.querySelector('dialog[open]')) return
      const gevonden = findSneltoets(event, huidige.current, isTypend(event.target))
      if (!gevonden) return
      event.preventDefault()
      gevonden.doe()
    }
    document.addEventListener('keydown', luister)
    return () => document.removeEventListener('keydown', luister)
  }, [aan])
}
