import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeZoeker } from '@loket/gesprek/zoeken/zoeker'
import { parseYaml } from '@loket/kennisbank/yaml'
import { openLoket } from '../conformance/loket.ts'

/** How fast one search is, and how long making the index takes; on the real content. */
const { editie, teksten } = openLoket()
const bouw = () =>
  makeZoeker({ editie, teksten, taal: 'nl', kaart: editie.kaart, begrippenlijst: editie.begrippenlijst })

const tijden = (keer: number, doe: () => void) =>
  Array.from({ length: keer }, () => {
    const begin = performance.now()
    doe()
    return performance.now() - begin
  }).toSorted((a, b) => a - b)
const mediaan = (rij: number[]) => rij[Math.floor(rij.length / 2)] ?? 0

const bestand = join(import.meta.dirname, '../../packages/kennisbank/zoekvragen/meten.yaml')
const vragen = parseYaml(readFileSync(bestand, 'utf8')).inhoud as { vraag: string }[]
const zoeker = bouw()
for (const { vraag } of vragen) zoeker.zoek(vraag)
const perVraag = vragen.flatMap(({ vraag }) => tijden(5, () => zoeker.zoek(vraag))).toSorted((a, b) => a - b)
console.log(`zoeken: ${vragen.length} vragen, mediaan ${mediaan(perVraag).toFixed(2)} ms`)
console.log(`        traagste twintigste vanaf ${(perVraag[Math.floor(perVraag.length * 0.95)] ?? 0).toFixed(2)} ms`)
console.log(`index:  mediaan ${mediaan(tijden(5, bouw)).toFixed(0)} ms`)
