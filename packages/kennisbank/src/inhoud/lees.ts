import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Foutenbak } from '@loket/kennis/compileer/foutenbak'
import type { Bronbestand } from '@loket/kennis/kennisbron'
import { parseDocument } from 'yaml'

/** The YAML files of one folder, in a fixed order, named by their path from the root of the kennisbank. */
export function readMap(bak: Foutenbak, wortel: string, map: string): Bronbestand[] {
  const folder = join(wortel, map)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((naam) => naam.endsWith('.yaml'))
    .toSorted()
    .flatMap((naam) => {
      const bestand = `${map}/${naam}`
      const document = parseDocument(readFileSync(join(folder, naam), 'utf8'), { version: '1.2' })
      for (const { message } of document.errors) bak.meld(bestand, [], firstLine(message), 'een YAML-bestand')
      return document.errors.length > 0 ? [] : [{ bestand, inhoud: document.toJS() as unknown }]
    })
}

const firstLine = (melding: string): string => melding.split('\n')[0]?.replace(/[.:]+$/, '') ?? melding
