import { gzipSync } from 'node:zlib'
import { join } from 'node:path'
import type { Gegevens, Invoer } from '@loket/kennis/gegevens'
import { openKennis } from '@loket/kennis/kennis'
import { huishouden, verberg } from '@loket/kennis/proef/huishouden'
import { Toeval } from '@loket/kennis/proef/toeval'
import { bouwEditie } from '@loket/kennisbank/editie'

/** Medians of many rounds, with the real rules; the lowest round tells what the machine can do when it is quiet. */
const DATUM = '2026-03-01'
const RONDES = 60

const gebouwd = bouwEditie(join(import.meta.dirname, '../../packages/kennisbank'))
if ('fouten' in gebouwd) throw new Error(gebouwd.fouten.map(({ melding }) => melding).join('\n'))
const { pakket } = gebouwd.editie

function households(aantal: number): Gegevens[] {
  return Array.from({ length: aantal }, (_, i) => huishouden(pakket, DATUM, new Toeval(i)))
}

const full = households(500)
const half = full.map((gegevens, i) => verberg(pakket, gegevens, 0.5, new Toeval(i)).gegevens)
/** A lone parent who rents, with two children: everything that the six regelingen ask is known. */
const family = full.find(
  ({ partner, kinderen }) => partner === null && Array.isArray(kinderen) && kinderen.length === 2,
)

function measure(naam: string, doe: (invoer: Invoer) => unknown, rij: Gegevens[]): void {
  const invoeren = rij.map((gegevens): Invoer => ({ datum: DATUM, gemeente: 'voorbeeldstad', gegevens }))
  const tijden: number[] = []
  for (let ronde = 0; ronde < RONDES; ronde++) {
    const begin = performance.now()
    for (const invoer of invoeren) doe(invoer)
    tijden.push(((performance.now() - begin) / invoeren.length) * 1000)
  }
  tijden.sort((a, b) => a - b)
  const mediaan = (tijden[RONDES / 2] ?? 0).toFixed(2)
  console.log(`${naam.padEnd(52)} ${mediaan.padStart(8)} µs   lowest ${(tijden[0] ?? 0).toFixed(2)}`)
}

const begin = performance.now()
const kennis = openKennis(pakket)
if (!family) throw new Error('no such family among the households')
kennis.bereken({ datum: DATUM, gemeente: 'voorbeeldstad', gegevens: family })
console.log(`open and first result: ${(performance.now() - begin).toFixed(1)} ms`)
const bytes = JSON.stringify(pakket)
console.log(
  `rule pack: ${(bytes.length / 1000).toFixed(1)} kB, ${(gzipSync(bytes).length / 1000).toFixed(1)} kB compressed`,
)
measure(
  'bereken, one family',
  kennis.bereken.bind(kennis),
  Array.from({ length: 500 }, () => family),
)
measure('bereken, 500 random households', kennis.bereken.bind(kennis), full)
measure('bepaal, everything known', kennis.bepaal.bind(kennis), full)
measure('bepaal, half known', kennis.bepaal.bind(kennis), half)
measure(
  'bepaal, nothing known',
  kennis.bepaal.bind(kennis),
  full.map(() => ({})),
)
measure('volgendeVraag, half known', kennis.volgendeVraag.bind(kennis), half)
measure(
  'volgendeVraag, nothing known',
  kennis.volgendeVraag.bind(kennis),
  full.map(() => ({})),
)
