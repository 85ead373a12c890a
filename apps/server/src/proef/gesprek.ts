import { randomUUID } from 'node:crypto'
import type { Feit, Gesprek } from '@loket/gesprek/gesprek'
import type { Waarde } from '@loket/kennis/gegevens'

export const controle = '1991-05-14'

/** A run as a website would save it. */
export function makeGesprek(editie: string, anders: Partial<Gesprek> = {}): Gesprek {
  return {
    id: randomUUID(),
    versie: 1,
    editie,
    gemeente: 'voorbeeldstad',
    datum: '2026-03-02',
    taal: 'nl',
    vraagpatroon: 'rondkomen',
    feiten: feiten({ 'aanvrager.geboortedatum': controle, 'aanvrager.zorgverzekerd': true, partner: false }),
    producten: [],
    geschiedenis: [],
    ...anders,
  }
}

export function feiten(waarden: Record<string, Waarde>): Gesprek['feiten'] {
  const tijd = '2026-03-02T08:59:00.000Z'
  const verteld = Object.entries(waarden).map(([pad, waarde]): [string, Feit] => [
    pad,
    { waarde, bron: 'inwoner', kanaal: 'website', tijd },
  ])
  return Object.fromEntries(verteld)
}
