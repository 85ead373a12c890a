import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Editiebestanden } from './edities.ts'
import { Opstartfout } from './opstartfout.ts'

const kop = z.object({ hash: z.string(), geldigVanaf: z.string() })

/** The editie as the kennisbank was last built. */
export function readEditiebestanden(root: string): Editiebestanden {
  const folder = join(root, 'packages/kennisbank/dist')
  try {
    const inhoud = readFileSync(join(folder, 'editie.json'), 'utf8')
    const talen = readdirSync(folder).flatMap((name) => /^teksten\.([a-z]+)\.json$/.exec(name)?.[1] ?? [])
    const teksten = talen.map((taal) => [taal, readFileSync(join(folder, `teksten.${taal}.json`), 'utf8')] as const)
    return { ...kop.parse(JSON.parse(inhoud)), inhoud, teksten: Object.fromEntries(teksten) }
  } catch (error) {
    throw new Opstartfout(`De kennisbank is niet gebouwd (${String(error)}). Bouw haar met npm run build.`)
  }
}
