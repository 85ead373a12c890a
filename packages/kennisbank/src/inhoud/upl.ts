import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Foutenbak } from '@loket/kennis/compileer/foutenbak'
import { suggestie } from '@loket/kennis/suggestie'
import type { Productbron } from './product-schema.ts'

/** Every product that says it is in the Uniforme Productnamenlijst is there, under that name and that address. */
export function checkUpl(bak: Foutenbak, wortel: string, producten: { bron: Productbron; bestand: string }[]): void {
  const lijst = readUpl(wortel)
  for (const { bron, bestand } of producten) {
    if (!bron.upl) continue
    const { naam, uri } = bron.upl
    const bekend = lijst.get(naam)
    if (bekend === undefined) {
      const bedoeld = suggestie(naam, lijst.keys())
      bak.meld(
        bestand,
        ['upl', 'naam'],
        `\`${naam}\``,
        'een naam uit upl/upl-gemeente.csv',
        bedoeld && `Bedoelt u \`${bedoeld}\`?`,
      )
    } else if (bekend !== uri) bak.meld(bestand, ['upl', 'uri'], `\`${uri}\``, bekend)
  }
}

/** Name and address are the first two columns; a name stands once for each law. */
function readUpl(wortel: string): Map<string, string> {
  const regels = readFileSync(join(wortel, 'upl/upl-gemeente.csv'), 'utf8').split('\n').slice(1)
  return new Map(
    regels.flatMap((regel) => {
      const [, naam, uri] = /^"?([^",]+)"?,([^,]+),/.exec(regel) ?? []
      return naam && uri ? [[naam, uri] as const] : []
    }),
  )
}
