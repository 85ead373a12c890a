import { WORTEL } from '../wortel.ts'
import { mis, type Verslag } from './opdracht.ts'
import { OPDRACHTEN } from './opdrachten.ts'

/** `npm run kennis -- <opdracht>`: the tools for who writes the kennisbank. */
function main([naam = '', ...argumenten]: string[]): Verslag | Promise<Verslag> {
  const opdracht = Object.hasOwn(OPDRACHTEN, naam) ? OPDRACHTEN[naam] : undefined
  if (!opdracht) return mis('Gebruik: npm run kennis -- <opdracht>', '', ...help())
  return opdracht.voer(argumenten, WORTEL)
}

function help(): string[] {
  const breed = Math.max(...Object.keys(OPDRACHTEN).map((naam) => naam.length))
  return Object.entries(OPDRACHTEN).map(([naam, { doet }]) => `  ${naam.padEnd(breed)}  ${doet}`)
}

const { regels, fout } = await main(process.argv.slice(2))
for (const regel of regels) console.log(regel)
process.exitCode = fout ? 1 : 0
