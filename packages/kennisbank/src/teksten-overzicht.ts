import { bouwEditie, TALEN } from './editie.ts'
import { WORTEL } from './wortel.ts'

/** `npm run -w @loket/kennisbank teksten`: how many texts each language has, and which are missing or unused. */
const uitslag = bouwEditie(WORTEL)
if ('teksten' in uitslag) {
  for (const taal of TALEN) console.log(`${taal}: ${Object.keys(uitslag.teksten[taal]).length} teksten, compleet`)
} else {
  const gebreken = uitslag.fouten.filter(({ bestand }) => bestand.startsWith('teksten/'))
  const overig = uitslag.fouten.length - gebreken.length
  for (const { melding } of gebreken) console.log(melding)
  console.log(`${gebreken.length} gebreken in de teksten, ${overig} andere fouten in de kennisbank`)
  process.exitCode = 1
}
