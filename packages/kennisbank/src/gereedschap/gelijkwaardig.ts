import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { parseYaml } from '../yaml.ts'

const schema = z.array(z.strictObject({ mutatie: z.string(), reden: z.string() }))

/** Changes that make no difference to anyone, each with the reason: `bestand pad: wat`. */
export function listGelijkwaardig(wortel: string): Set<string> {
  const bestand = join(wortel, 'gelijkwaardig.yaml')
  if (!existsSync(bestand)) return new Set()
  return new Set(schema.parse(parseYaml(readFileSync(bestand, 'utf8')).inhoud).map(({ mutatie }) => mutatie))
}
