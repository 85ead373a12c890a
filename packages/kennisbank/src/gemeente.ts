import type { Gemeente } from '@loket/gesprek/editie'
import type { Foutenbak } from '@loket/kennis/compileer/foutenbak'
import type { Bronbestand } from '@loket/kennis/kennisbron'
import { z } from 'zod'
import { id, ja, zin } from './inhoud/schema.ts'
import { parseBron } from './inhoud/schemafout.ts'

const gemeenteSchema = z.object({ id, naam: zin, fictief: ja.optional() })

export function takeGemeenten(bak: Foutenbak, bestanden: Bronbestand[]): Gemeente[] {
  return bestanden.flatMap((bestand) => {
    const bron = parseBron(bak, gemeenteSchema, bestand)
    if (!bron) return []
    if (bestand.bestand !== `gemeenten/${bron.id}.yaml`)
      bak.meld(bestand.bestand, ['id'], `\`${bron.id}\``, 'de naam van het bestand')
    return [bron]
  })
}
