import type { Bronbestand, Kennisbron } from '@loket/kennis/kennisbron'
import type { Boom } from '@loket/kennis/taal/boom'
import { alleUitdrukkingen, leesUitdrukkingen } from './uitdrukkingen.ts'

/**
 * For a file: the sets of files to compile so that every example it can touch is worked out, the file itself first.
 * Of each set, the first file is the one whose examples count; the others are there because it rests on them.
 */
export function listVerwanten({ regelingen }: Kennisbron): (bestand: string) => Bronbestand[][] {
  const delen = regelingen.map((bestand) => ({ bestand, ...namenVan(bestand) }))
  const onder = (bestand: Bronbestand, gezien = new Set<Bronbestand>()): Bronbestand[] => {
    if (gezien.has(bestand)) return []
    gezien.add(bestand)
    const { id, namen = [] } = delen.find((deel) => deel.bestand === bestand) ?? {}
    // With its other versions, for the examples of their days.
    for (const deel of delen)
      if (deel.id === id || namen.some((naam) => noemt(naam, deel.id))) onder(deel.bestand, gezien)
    return [...gezien]
  }
  const sets = regelingen.map((bestand) => onder(bestand))
  return (naam) =>
    sets
      .filter((set) => set.some(({ bestand }) => bestand === naam))
      .toSorted((a, b) => Number(b[0]?.bestand === naam) - Number(a[0]?.bestand === naam))
}

function namenVan(bestand: Bronbestand): { id: string; namen: string[] } {
  const tekst = leesUitdrukkingen(bestand)
  return { id: tekst.id, namen: alleUitdrukkingen(tekst).flatMap(({ boom }) => namenIn(boom)) }
}

/** `bijstand.norm`, `uitkomst.bijstand`, `bedrag.bijstand`. */
function noemt(naam: string, id: string): boolean {
  return naam.startsWith(`${id}.`) || naam === `uitkomst.${id}` || naam === `bedrag.${id}`
}

/** Also of functions: a column of a table is one. */
export function namenIn(boom: Boom): string[] {
  switch (boom.soort) {
    case 'naam':
      return [boom.naam]
    case 'niet':
    case 'negatief':
      return namenIn(boom.van)
    case 'bewerking':
      return [boom.links, boom.rechts].flatMap(namenIn)
    case 'als':
      return [boom.toets, boom.dan, boom.anders].flatMap(namenIn)
    case 'functie':
      return [boom.naam, ...boom.argumenten.flatMap(namenIn)]
    default:
      return []
  }
}
