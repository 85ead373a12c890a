import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bouwEditie, TALEN } from './editie.ts'
import { canonical } from './hash.ts'
import { WORTEL } from './wortel.ts'

const uitslag = bouwEditie(WORTEL)
if ('fouten' in uitslag) {
  for (const { melding } of uitslag.fouten) console.error(melding)
  console.error(`${uitslag.fouten.length} fouten in de kennisbank.`)
  process.exitCode = 1
} else {
  const { editie, teksten } = uitslag
  const dist = join(WORTEL, 'dist')
  mkdirSync(dist, { recursive: true })
  writeFileSync(join(dist, 'editie.json'), canonical(editie))
  for (const taal of TALEN) writeFileSync(join(dist, `teksten.${taal}.json`), canonical(teksten[taal]))
  console.log(
    `Editie ${editie.hash.slice(0, 12)}: ${editie.regelingen.length} regelingen, ${editie.producten.length} producten.`,
  )
}
