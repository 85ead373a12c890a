export type Weergave = 'systeem' | 'light' | 'dark' | 'contrast'

/** Sets light, dark or high contrast on the page; `systeem` leaves it to the device. */
export function zetWeergave(weergave: Weergave, wortel: HTMLElement = document.documentElement) {
  if (weergave === 'systeem') delete wortel.dataset.mode
  else wortel.dataset.mode = weergave
}
