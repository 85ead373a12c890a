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
    const talen = readdirSync(join(folder, 'teksten')).filter((name) => name.endsWith('.json'))
    const teksten = talen.map(
      (name) => [name.replace(/\.json$/, ''), readFileSync(join(folder, 'teksten', name), 'utf8')] as const,
    )
    return { ...kop.parse(JSON.parse(inhoud)), inhoud, teksten: Object.fromEntries(teksten) }
  } catch (error) {
    throw new Opstartfout(`De kennisbank is niet gebouwd (${String(error)}). Bouw haar met npm run build.`)
  }
}
