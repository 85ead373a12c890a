import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Inhoud } from '@loket/gesprek/inhoud'
import { nextStap } from '@loket/gesprek/stap'

/** The page that asks these questions; the address names questions, never answers. */
export function vragenAdres(paden: string[], naar?: string): string {
  const zoekdeel = new URLSearchParams({ v: paden.join(',') })
  if (naar) zoekdeel.set('naar', naar)
  return `/gesprek/vragen?${zoekdeel}`
}

/** Where the run goes on: the next questions, or the outcome. */
export function volgendAdres(gesprek: Gesprek, inhoud: Inhoud): string {
  const stap = nextStap(gesprek, inhoud)
  return stap.soort === 'klaar' ? '/gesprek/uitkomst' : vragenAdres(stap.vragen.map(({ pad }) => pad))
}
