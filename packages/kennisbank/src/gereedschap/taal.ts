import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listPaginas, MAP } from '../taal/paginas.ts'
import { reken } from '../taal/reken.ts'
import { vulIn } from '../taal/blok.ts'
import { goed, type Verslag } from './opdracht.ts'

/** Counts the examples on the pages about the rule language again and writes their answers down. */
export function taal(): Verslag {
  const anders = listPaginas().filter((naam) => {
    const tekst = readFileSync(join(MAP, naam), 'utf8')
    const nieuw = vulIn(tekst, reken)
    if (nieuw !== tekst) writeFileSync(join(MAP, naam), nieuw)
    return nieuw !== tekst
  })
  return goed(...anders.map((naam) => `bijgewerkt: ${naam}`), `${listPaginas().length} bladzijden nagerekend.`)
}
