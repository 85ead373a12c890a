import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Foutenbak } from '@loket/kennis/compileer/foutenbak'
import type { Bronbestand } from '@loket/kennis/kennisbron'
import { parseYaml } from '../yaml.ts'

/** The YAML files of one folder, in a fixed order, named by their path from the root of the kennisbank. */
export function readMap(bak: Foutenbak, wortel: string, map: string): Bronbestand[] {
  const folder = join(wortel, map)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((naam) => naam.endsWith('.yaml'))
    .toSorted()
    .flatMap((naam) => readBestand(bak, wortel, `${map}/${naam}`))
}

/** One file, or none when it is no YAML. */
export function readBestand(bak: Foutenbak, wortel: string, bestand: string): Bronbestand[] {
  const { inhoud, fouten } = parseYaml(readFileSync(join(wortel, bestand), 'utf8'))
  for (const { gevonden, verwacht } of fouten) bak.meld(bestand, [], gevonden, verwacht)
  return fouten.length > 0 ? [] : [{ bestand, inhoud }]
}
