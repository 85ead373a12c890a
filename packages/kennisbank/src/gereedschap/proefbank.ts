import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { WORTEL } from '../wortel.ts'

type Wijziging = [bestand: string, van: string, naar: string]
const DELEN = ['model.yaml', 'begrippen', 'bedragen', 'regelingen', 'gemeenten']

/** A copy of the rules for a test, with changes: file, what stands there, what comes in its place. */
export function maakProefbank(...wijzigingen: Wijziging[]): string {
  return kopie(DELEN, wijzigingen)
}

/** The same of everything from which an editie is built, as long as the test lasts. */
export function maakHeleProefbank(...wijzigingen: Wijziging[]): string {
  const delen = readdirSync(WORTEL).filter((naam) => !['src', 'dist', 'node_modules'].includes(naam))
  const wortel = kopie(delen, wijzigingen)
  onTestFinished(() => rmSync(wortel, { recursive: true }))
  return wortel
}

function kopie(delen: string[], wijzigingen: Wijziging[]): string {
  const wortel = mkdtempSync(join(tmpdir(), 'kennisbank-'))
  for (const deel of delen) cpSync(join(WORTEL, deel), join(wortel, deel), { recursive: true })
  for (const [bestand, van, naar] of wijzigingen) {
    const tekst = readFileSync(join(wortel, bestand), 'utf8')
    if (!tekst.includes(van)) throw new Error(`${bestand} does not hold ${van}`)
    writeFileSync(join(wortel, bestand), tekst.replace(van, naar))
  }
  return wortel
}
