import { compareRekenaars } from './rekenaars.ts'

/** The same as the test, on so many households that it takes a while. */
const begin = performance.now()
const { huishoudens, referenties, verschillen } = await compareRekenaars(100_000, 5000)
const seconden = ((performance.now() - begin) / 1000).toFixed(1)
console.log(
  `${huishoudens} huishoudens, ${referenties} met de referentie, in ${seconden} s: ${verschillen.length} verschillen`,
)
for (const verschil of verschillen) console.log(verschil)
process.exitCode = verschillen.length === 0 ? 0 : 1
