import type { Teksten } from '@loket/gesprek/editie'
import type { Begrippenlijst } from '@loket/gesprek/term'
import type { Foutenbak } from '@loket/kennis/compileer/foutenbak'
import { z } from 'zod'
import { joinZinnen, prefixTeksten } from './deel.ts'
import { readBestand } from './lees.ts'
import { id, trefwoorden, zin } from './schema.ts'
import { parseBron } from './schemafout.ts'

const begrippenlijstSchema = z.record(
  id,
  z.strictObject({ naam: zin, uitleg: zin, bron: zin.optional(), product: id.optional(), trefwoorden }),
  'woorden met hun naam',
)

/** What official words mean: `begrippenlijst.yaml`. */
export function readBegrippenlijst(
  bak: Foutenbak,
  wortel: string,
): { begrippenlijst: Begrippenlijst; teksten: Teksten } {
  const bronnen = readBestand(bak, wortel, 'begrippenlijst.yaml').flatMap((bestand) =>
    Object.entries(parseBron(bak, begrippenlijstSchema, bestand) ?? {}),
  )
  return {
    begrippenlijst: { termen: bronnen.map(([naam, { bron, product }]) => ({ id: naam, bron, product })) },
    teksten: Object.assign(
      {},
      ...bronnen.map(([term, { naam, uitleg, trefwoorden: woorden }]) =>
        prefixTeksten(`term.${term}`, { naam, uitleg, trefwoorden: joinZinnen(woorden) }),
      ),
    ),
  }
}
