import type { Gesprek } from './gesprek.ts'

export type Gespreksbegin = Pick<Gesprek, 'id' | 'editie' | 'gemeente' | 'datum' | 'taal' | 'vraagpatroon'>

export function startGesprek({ id, editie, gemeente, datum, taal, vraagpatroon }: Gespreksbegin): Gesprek {
  return {
    id,
    versie: 1,
    editie,
    gemeente,
    datum,
    taal,
    vraagpatroon,
    feiten: {},
    producten: [],
    geschiedenis: [],
  }
}
