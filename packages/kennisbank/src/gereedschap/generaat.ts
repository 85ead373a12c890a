import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Generaat, genereer, type Genereerkeuze } from '@loket/kennis/genereer/genereer'
import type { Gegenereerd } from '@loket/kennis/genereer/kolommen'
import type { Regelpakket } from '@loket/kennis/pakket'

export interface Generaatmodule extends Gegenereerd {
  generaat: Generaat
}

/** Writes the generated module to a file and loads it; undefined when no rules hold on the date. */
export async function laadGeneraat(pakket: Regelpakket, keuze: Genereerkeuze): Promise<Generaatmodule | undefined> {
  const generaat = genereer(pakket, keuze)
  if (!generaat) return undefined
  const map = mkdtempSync(join(tmpdir(), 'generaat-'))
  try {
    const bestand = join(map, 'regels.mjs')
    writeFileSync(bestand, generaat.tekst)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the text exports exactly this
    const module = (await import(pathToFileURL(bestand).href)) as Gegenereerd
    return { generaat, huishouden: module.huishouden, kolommen: module.kolommen }
  } finally {
    rmSync(map, { recursive: true })
  }
}
