import type { Vraag } from '@loket/gesprek/vraag'
import type { Concept, Stand } from '@loket/ui/antwoord'

export type Conceptdeel = Exclude<keyof Concept, 'stand'>

/** One box above the keys; `lengte` full goes on to the next box by itself. */
export interface Veld {
  deel: Conceptdeel
  label: 'zuil.antwoord' | 'ui.dag' | 'ui.maand' | 'ui.jaar' | 'ui.van' | 'ui.tot'
  lengte: number
  /** Placed inside the box: an amount of money. */
  munt?: boolean
}

export const datumvelden: Veld[] = [
  { deel: 'dag', label: 'ui.dag', lengte: 2 },
  { deel: 'maand', label: 'ui.maand', lengte: 2 },
  { deel: 'jaar', label: 'ui.jaar', lengte: 4 },
]

export function veldenFor({ soort, eenheid }: Pick<Vraag, 'soort' | 'eenheid'>, stand: Stand): Veld[] {
  if (soort === 'datum') return datumvelden
  const munt = eenheid?.startsWith('euro') ?? false
  if (stand !== 'ongeveer') return [{ deel: 'tekst', label: 'zuil.antwoord', lengte: 12, munt }]
  return [
    { deel: 'van', label: 'ui.van', lengte: 12, munt },
    { deel: 'tot', label: 'ui.tot', lengte: 12, munt },
  ]
}
