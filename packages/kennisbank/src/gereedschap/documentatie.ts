import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bronbestand } from '@loket/kennis/kennisbron'
import { leesBron } from './bronnen.ts'
import { goed, mis, type Verslag } from './opdracht.ts'
import { toPagina } from './pagina.ts'
import { alleUitdrukkingen, blok, leesUitdrukkingen } from './uitdrukkingen.ts'
import { namenIn } from './verwanten.ts'

/** A page per regeling for a jurist: to the screen, or one file each in a folder. */
export function documentatie([map]: string[], wortel: string): Verslag {
  const bron = leesBron(wortel)
  if ('fouten' in bron) return mis(...bron.fouten)
  const { regelingen, bedragen } = bron.kennisbron
  const paginas = regelingen.map((regeling) => ({
    naam: regeling.bestand.replace(/^.*\/|\.yaml$/g, ''),
    tekst: toPagina(metGedeeld(regeling, bedragen)),
  }))
  if (map === undefined) return goed(...paginas.map(({ tekst }) => tekst))
  mkdirSync(map, { recursive: true })
  for (const { naam, tekst } of paginas) writeFileSync(join(map, `${naam}.md`), `${tekst}\n`)
  return goed(...paginas.map(({ naam }) => join(map, `${naam}.md`)))
}

/** With the figures that it shares with other regelingen, as far as it names them. */
function metGedeeld(regeling: Bronbestand, bedragen: Bronbestand[]): unknown {
  const namen = new Set(alleUitdrukkingen(leesUitdrukkingen(regeling)).flatMap(({ boom }) => namenIn(boom)))
  const gedeeld = bedragen.flatMap(({ inhoud }) => Object.entries(blok(inhoud)).filter(([naam]) => namen.has(naam)))
  const bron = blok(regeling.inhoud)
  return { ...bron, bedragen: { ...blok(bron.bedragen), ...Object.fromEntries(gedeeld) } }
}
