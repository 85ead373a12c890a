import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openKennis } from '@loket/kennis/kennis'
import type { Kennis } from '@loket/kennis/kennis'
import type { Regelingbron } from '../regeling.ts'
import { proefVoorbeeld } from '../voorbeeldproef.ts'
import { findRegel } from '../yaml.ts'
import { leesBron } from './bronnen.ts'
import { goed, mis, type Verslag } from './opdracht.ts'

/** Every voorbeeld of every regeling; what differs comes with file, line, expected and found. */
export function toets(_argumenten: string[], wortel: string): Verslag {
  const bron = leesBron(wortel)
  if ('fouten' in bron) return mis(...bron.fouten)
  const kennis = openKennis(bron.pakket)
  const gevallen = bron.regelingen.flatMap((regeling) => regeling.voorbeelden.map((_, i) => ({ regeling, i })))
  const fouten = gevallen.flatMap(({ regeling, i }) => proef(kennis, regeling, i, wortel))
  const klaar = `${gevallen.length} voorbeelden van ${bron.regelingen.length} regelingen nagerekend`
  if (fouten.length > 0) return mis(...fouten, `${klaar}: ${fouten.length} verschillen.`)
  return goed(`${klaar}: alles klopt.`)
}

function proef(kennis: Kennis, { id, bestand, voorbeelden }: Regelingbron, i: number, wortel: string): string[] {
  const voorbeeld = voorbeelden[i]
  if (!voorbeeld) return []
  const afwijkingen = proefVoorbeeld(kennis, id, voorbeeld)
  if (afwijkingen.length === 0) return []
  const tekst = readFileSync(join(wortel, bestand), 'utf8')
  return afwijkingen.map(({ wat, verwacht, gevonden }) => {
    const regel = findRegel(tekst, ['voorbeelden', i, ...wat.split('.')])
    return `${bestand}:${regel}, ${voorbeeld.naam}: ${wat} verwacht ${verwacht}, gevonden ${gevonden}`
  })
}
