import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Compileerfout } from '@loket/kennis/kennisbron'
import { findRegel } from './yaml.ts'

/** A fault for an author, with the line on which it stands. */
export interface Bronfout extends Compileerfout {
  /** Absent when the fault is about no file in particular. */
  regel?: number
}

/** Looks the lines up, and puts them in the sentence: `regelingen/bijstand.yaml:12, bij …`. */
export function addRegels(wortel: string, fouten: Compileerfout[]): Bronfout[] {
  const teksten = new Map<string, string>()
  return fouten.map((fout) => {
    const { bestand } = fout
    if (!bestand.endsWith('.yaml')) return fout
    const tekst = teksten.get(bestand) ?? readFileSync(join(wortel, bestand), 'utf8')
    teksten.set(bestand, tekst)
    const regel = findRegel(tekst, fout.pad)
    return { ...fout, regel, melding: fout.melding.replace(bestand, `${bestand}:${regel}`) }
  })
}
