import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { leesBron } from './bronnen.ts'
import { goed, mis, type Verslag } from './opdracht.ts'
import { toPagina } from './pagina.ts'

/** A page per regeling for a jurist: to the screen, or one file each in a folder. */
export function documentatie([map]: string[], wortel: string): Verslag {
  const bron = leesBron(wortel)
  if ('fouten' in bron) return mis(...bron.fouten)
  const paginas = bron.kennisbron.regelingen.map(({ bestand, inhoud }) => ({
    naam: bestand.replace(/^.*\/|\.yaml$/g, ''),
    tekst: toPagina(inhoud),
  }))
  if (map === undefined) return goed(...paginas.map(({ tekst }) => tekst))
  mkdirSync(map, { recursive: true })
  for (const { naam, tekst } of paginas) writeFileSync(join(map, `${naam}.md`), `${tekst}\n`)
  return goed(...paginas.map(({ naam }) => join(map, `${naam}.md`)))
}
