import { createGesprekHouder } from '@loket/gesprek/houder'

const sleutel = 'loket.gesprek'

/** The one run on this device. */
export const houder = createGesprekHouder({
  lees: () => localStorage.getItem(sleutel),
  bewaar: (tekst) => localStorage.setItem(sleutel, tekst),
  wis: () => localStorage.removeItem(sleutel),
})

export function volgAndereTabs() {
  window.addEventListener('storage', (gebeurtenis) => {
    if (gebeurtenis.key === sleutel || gebeurtenis.key === null) houder.reread()
  })
}
