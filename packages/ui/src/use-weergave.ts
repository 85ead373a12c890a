import { useSyncExternalStore } from 'react'

export const weergaven = ['systeem', 'light', 'dark', 'contrast'] as const
export type Weergave = (typeof weergaven)[number]

const sleutel = 'loket.weergave'
const luisteraars = new Set<() => void>()

const lees = (): Weergave => weergaven.find((weergave) => weergave === localStorage.getItem(sleutel)) ?? 'systeem'

const subscribe = (luisteraar: () => void) => {
  luisteraars.add(luisteraar)
  return () => luisteraars.delete(luisteraar)
}

/** Puts the chosen theme on the page; call it once before the first paint. */
export function pasWeergaveToe(): void {
  const weergave = lees()
  if (weergave === 'systeem') delete document.documentElement.dataset['mode']
  else document.documentElement.dataset['mode'] = weergave
}

/** The theme of this workplace, remembered on the device. */
export function useWeergave(): [Weergave, (weergave: Weergave) => void] {
  const weergave = useSyncExternalStore(subscribe, lees)
  const kies = (volgende: Weergave) => {
    localStorage.setItem(sleutel, volgende)
    pasWeergaveToe()
    for (const luisteraar of luisteraars) luisteraar()
  }
  return [weergave, kies]
}
