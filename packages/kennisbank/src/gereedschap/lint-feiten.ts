import type { VolledigeEditie } from '@loket/gesprek/editie'
import { ontleed } from '@loket/kennis/taal/ontleed'
import { loadInhoud } from '../inhoud/inhoud.ts'
import type { Regelbron } from './bronnen.ts'
import type { Bevinding } from './lint.ts'
import { alleUitdrukkingen, blok, leesUitdrukkingen } from './uitdrukkingen.ts'
import { namenIn } from './verwanten.ts'

/**
 * Facts that nobody would miss: in no rule, no condition of a product or vraagpatroon, no question of a belscript.
 * A note and no fault: others may already send them.
 */
export function lintFeiten({ kennisbron, pakket }: Regelbron, editie: VolledigeEditie, wortel: string): Bevinding[] {
  const namen = new Set(
    [
      ...kennisbron.regelingen.flatMap((bestand) =>
        alleUitdrukkingen(leesUitdrukkingen(bestand)).map(({ boom }) => boom),
      ),
      ...loadInhoud(wortel).inhoud.voorwaarden.map(({ toets }) => ontleed(toets)),
    ].flatMap(namenIn),
  )
  const { vraagpatronen, producten, belscripts } = editie
  const inhoud = JSON.stringify({ vraagpatronen, producten, belscripts })
  const gevolgd = new Set(pakket.begrippen.flatMap(({ volgt = [] }) => volgt.map(({ uit }) => uit)))
  return pakket.groepen.flatMap((groep) =>
    [...groep.begrippen, ...groep.meta].flatMap((nummer): Bevinding[] => {
      const id = pakket.begrippen[nummer]?.id ?? ''
      if (gevolgd.has(nummer) || namen.has(`${groep.enkelvoud}.${id}`) || inhoud.includes(`"${groep.naam}.${id}"`))
        return []
      const bestand = kennisbron.begrippen.find((een) => Object.hasOwn(blok(een.inhoud), id))?.bestand ?? ''
      return [{ soort: 'let op', bestand, pad: [id, 'van'], wat: `niets gebruikt ${groep.enkelvoud}.${id}` }]
    }),
  )
}
