import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WORTEL } from '../wortel.ts'

const DELEN = ['model.yaml', 'begrippen', 'bedragen', 'regelingen', 'gemeenten']

/** A copy of the rules for a test, with changes: file, what stands there, what comes in its place. */
export function maakProefbank(...wijzigingen: [bestand: string, van: string, naar: string][]): string {
  const wortel = mkdtempSync(join(tmpdir(), 'kennisbank-'))
  for (const deel of DELEN) cpSync(join(WORTEL, deel), join(wortel, deel), { recursive: true })
  for (const [bestand, van, naar] of wijzigingen) {
    const tekst = readFileSync(join(wortel, bestand), 'utf8')
    if (!tekst.includes(van)) throw new Error(`${bestand} does not hold ${van}`)
    writeFileSync(join(wortel, bestand), tekst.replace(van, naar))
  }
  return wortel
}
