import { readFileSync } from 'node:fs'
import { isProbleem, openBepaler } from './bepaler.ts'
import { bouwEditie } from './editie.ts'
import { WORTEL } from './wortel.ts'

const STDIN = 0

/** `bepaal -- invoer.json`: one body or a list of them; `-` reads what comes in. */
function main(bestand: string | undefined): number {
  if (bestand === undefined) return stop('Geef een bestand met invoer: npm run --silent bepaal -- invoer.json')
  const invoer = readInvoer(bestand)
  if ('fout' in invoer) return stop(invoer.fout)
  const gebouwd = bouwEditie(WORTEL)
  if ('fouten' in gebouwd) return stop(gebouwd.fouten.map(({ melding }) => melding).join('\n'))
  const bepaal = openBepaler(gebouwd.editie, gebouwd.teksten.nl)
  const bodies = Array.isArray(invoer.json) ? invoer.json : [invoer.json]
  const antwoorden = bodies.map(bepaal)
  console.log(JSON.stringify(Array.isArray(invoer.json) ? antwoorden : antwoorden[0], null, 2))
  return antwoorden.some(isProbleem) ? 1 : 0
}

function readInvoer(bestand: string): { json: unknown } | { fout: string } {
  let tekst: string
  try {
    tekst = readFileSync(bestand === '-' ? STDIN : bestand, 'utf8')
  } catch {
    return { fout: `Het bestand ${bestand} is niet te lezen.` }
  }
  try {
    return { json: JSON.parse(tekst) as unknown }
  } catch {
    return { fout: `${bestand === '-' ? 'De invoer' : `Het bestand ${bestand}`} is geen JSON.` }
  }
}

function stop(melding: string): number {
  console.error(melding)
  return 1
}

process.exitCode = main(process.argv.slice(2).find((deel) => deel !== '--'))
