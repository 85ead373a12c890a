import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { WORTEL } from '../wortel.ts'

const DELEN = [
  'producten',
  'vraagpatronen',
  'organisaties',
  'belscripts',
  'teksten',
  'upl',
  'themas.yaml',
  'formuliervelden.yaml',
  'begrippenlijst.yaml',
  'wijken.yaml',
  'behoeften.yaml',
  'voorzieningsoorten.yaml',
]

/** A copy of the content for one test, to make faults in: in each named file, one piece of text for another. */
export function copyMetFouten(vervangingen: Record<string, [string, string]>): string {
  const map = mkdtempSync(join(tmpdir(), 'kennisbank-'))
  onTestFinished(() => rmSync(map, { recursive: true }))
  for (const deel of DELEN) cpSync(join(WORTEL, deel), join(map, deel), { recursive: true })
  for (const [bestand, [oud, nieuw]] of Object.entries(vervangingen)) {
    const plek = join(map, bestand)
    const inhoud = readFileSync(plek, 'utf8')
    if (!inhoud.includes(oud)) throw new Error(`${bestand} bevat niet: ${oud}`)
    writeFileSync(plek, inhoud.replace(oud, nieuw))
  }
  return map
}
