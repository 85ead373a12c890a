import { chromium } from '@playwright/test'
import { provideBrowser } from '../../scripts/chromium.mjs'
import { brotli, bundel, gzip, serveer } from './browser/bundel.ts'
import type { Proefuitslag } from './browser/proef.ts'
import { keer, printMaten, printTabel } from './maten.ts'
import { maakHuishoudens } from './motoren/huishouden.ts'
import { AANTAL_REGELS, compileRegelset } from './motoren/regelset.ts'

/** The same rules in Chromium, under a policy that lets no text become code: how soon, how fast and how large. */
const MOTOREN = { kennis: 50_000, 'json-rules': 300, publicodes: 100 }
const RONDES = 7
/** Milliseconds where the bar was set: what the same engines took there says how fast this machine is. */
const ONDERZOEK = { 'json-rules': 7, publicodes: 22.6 }
const pakket = JSON.stringify(compileRegelset())
const scripts = await Promise.all(
  Object.keys(MOTOREN).map(async (motor) => [`/${motor}.js`, await bundel(`export * from './${motor}.ts'`)] as const),
)
const { adres, sluit } = await serveer({
  '/pakket.json': pakket,
  '/huishoudens.json': JSON.stringify(maakHuishoudens(200)),
  '/proef.js': await bundel("import './proef.ts'"),
  '/leeg.js': 'export {}',
  ...Object.fromEntries(scripts),
})
const browser = await chromium.launch({ executablePath: await provideBrowser(), args: ['--no-sandbox'] })

/** Each round in a fresh page, so that nothing is warm or compiled. */
async function meet(motor: string, aantal: number) {
  const uitslagen: Proefuitslag[] = []
  for (let ronde = 0; ronde < RONDES; ronde++) {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(adres)
    uitslagen.push(await page.evaluate(([naam, n]) => window.proef(naam, n), [motor, aantal] as const))
    await context.close()
  }
  const mediaan = (van: (uitslag: Proefuitslag) => number) =>
    uitslagen.map(van).toSorted((a, b) => a - b)[Math.floor(RONDES / 2)] ?? 0
  return {
    eerste: mediaan(({ eerste }) => eerste),
    leeg: mediaan(({ leeg }) => leeg),
    per: mediaan(({ perHuishouden }) => perHuishouden),
    vraag: mediaan(({ vraag = 0 }) => vraag),
    uitkomsten: JSON.stringify(uitslagen[0]?.uitkomsten),
  }
}

const gemeten: Record<string, Awaited<ReturnType<typeof meet>>> = {}
for (const [motor, aantal] of Object.entries(MOTOREN)) gemeten[motor] = await meet(motor, aantal)
await browser.close()
sluit()
const { kennis } = gemeten
if (!kennis || Object.values(gemeten).some(({ uitkomsten }) => uitkomsten !== kennis.uitkomsten))
  throw new Error('the engines disagree in the browser')

const vertolkers = await bundel(
  "export * from '@loket/kennis/draai/reeksen'; export * from '@loket/kennis/draai/exact'; export * from '@loket/kennis/draai/grenzen'",
)
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
const ms = (waarde: number) => (waarde < 1 ? `${(waarde * 1000).toFixed(1)} µs` : `${waarde.toFixed(1)} ms`)
const trager = Object.entries(ONDERZOEK).map(
  ([motor, daar]) => `${motor} ${keer((gemeten[motor]?.eerste ?? NaN) / daar)}`,
)
console.log(
  `${AANTAL_REGELS} regels in Chromium; dezelfde uitkomsten; een script waarin niets staat laadt in ${ms(kennis.leeg)}`,
)
console.log(`Waar de grens is gezet, laadden dezelfde motoren zoveel sneller dan hier: ${trager.join(', ')}.`)
printTabel(
  ['motor', 'laden en eerste antwoord', 'per huishouden', 'volgende vraag', 'script, gzip', 'naast ons'],
  scripts.map(([bestand, tekst]) => {
    const { eerste, per, vraag } = gemeten[bestand.slice(1, -3)] ?? kennis
    return [bestand.slice(1, -3), ms(eerste), ms(per), vraag ? ms(vraag) : '', kB(gzip(tekst)), keer(per / kennis.per)]
  }),
)
printTabel(
  ['wat', 'gzip', 'brotli'],
  (
    [
      ['twee vertolkers', vertolkers],
      ['regelpakket', pakket],
      ['alles: lezen, keuren, vragen, grenzen', scripts.find(([naam]) => naam === '/kennis.js')?.[1] ?? ''],
    ] as const
  ).map(([naam, tekst]) => [naam, kB(gzip(tekst)), kB(brotli(tekst))]),
)
printMaten([
  // Where the bar was set, hand-written rules took 0.2 ms in all: fetching a script was not counted.
  {
    naam: 'laden en eerste antwoord, boven een leeg script',
    grens: 10,
    gemeten: kennis.eerste - kennis.leeg,
    toon: ms,
  },
  { naam: 'vertolkers en pakket, gzip', grens: 10_000, gemeten: gzip(vertolkers) + gzip(pakket), toon: kB },
])
