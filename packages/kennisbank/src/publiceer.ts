import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Bouwresultaat, bouwEditie, TALEN } from './editie.ts'
import { goed, mis, type Verslag } from './gereedschap/opdracht.ts'
import { canonical } from './hash.ts'

const TEKSTEN = /^teksten\.[a-z]+\.json$/

/** Builds the editie into `dist`. With a single fault nothing is written: what was built before stays what it was. */
export function publiceer(wortel: string): Verslag {
  const uitslag = bouwEditie(wortel)
  if ('fouten' in uitslag)
    return mis(...uitslag.fouten.map(({ melding }) => melding), `${uitslag.fouten.length} fouten in de kennisbank.`)
  schrijf(join(wortel, 'dist'), uitslag)
  const { hash, regelingen, producten } = uitslag.editie
  return goed(`Editie ${hash.slice(0, 12)}: ${regelingen.length} regelingen, ${producten.length} producten.`)
}

/** Everything is beside what was there before the first file is replaced. */
function schrijf(dist: string, { editie, teksten }: Exclude<Bouwresultaat, { fouten: unknown }>): void {
  mkdirSync(dist, { recursive: true })
  const bestanden = new Map([['editie.json', canonical(editie)]])
  for (const taal of TALEN) bestanden.set(`teksten.${taal}.json`, canonical(teksten[taal]))
  for (const [naam, inhoud] of bestanden) writeFileSync(join(dist, `${naam}.nieuw`), inhoud)
  for (const naam of bestanden.keys()) renameSync(join(dist, `${naam}.nieuw`), join(dist, naam))
  for (const naam of readdirSync(dist)) if (TEKSTEN.test(naam) && !bestanden.has(naam)) rmSync(join(dist, naam))
}
