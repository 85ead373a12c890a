import { rijlader, vulKolommen } from '@loket/kennis/genereer/kolommen'
import { openKennis } from '@loket/kennis/kennis'
import type { Regelpakket } from '@loket/kennis/pakket'
import { Toeval } from '@loket/kennis/proef/toeval'
import { leesBron } from '@loket/kennisbank/gereedschap/bronnen'
import { maakHuishouden } from '@loket/kennisbank/gereedschap/bevolking'
import { laadGeneraat } from '@loket/kennisbank/gereedschap/generaat'
import { toTabel } from '@loket/kennisbank/gereedschap/tabel'
import { WORTEL } from '@loket/kennisbank/wortel'
import type { Gegevens } from '@loket/kennis/gegevens'
import { meet, perSeconde, tijd } from './motoren/meet.ts'
import { compileRegelset, maakHuishoudens, REGELS_PER_STEL } from './motoren/regelset.ts'

/** Generated code with the real rules, and what a rule costs as there are more of them. */
const DATUM = '2026-03-01'
const AANTAL = 5000

const bron = leesBron(WORTEL)
if ('fouten' in bron) throw new Error(bron.fouten.join('\n'))
const { pakket } = bron
const bevolking = Array.from({ length: AANTAL }, (_, i) => maakHuishouden(pakket, DATUM, new Toeval(i)))

async function meetRegels(van: Regelpakket, alle: readonly Gegevens[]) {
  const module = await laadGeneraat(van, { datum: DATUM, gemeente: 'voorbeeldstad' })
  if (!module) throw new Error('no rules')
  const laad = rijlader(van)
  const rijen = alle.map((gegevens) => Float64Array.from(laad(DATUM, gegevens)))
  const uit = new Float64Array(2 * module.generaat.uitkomsten.length)
  const kolommen = vulKolommen(van, DATUM, alle)
  const uitkolommen = [...uit].map(() => new Float64Array(alle.length))
  const kennis = openKennis(van)
  const invoeren = alle.map((gegevens) => ({ datum: DATUM, gemeente: 'voorbeeldstad', gegevens }))
  return {
    rij: meet(alle.length, () => rijen.forEach((rij) => module.huishouden(rij, uit))),
    kolom: meet(alle.length, () => module.kolommen(kolommen, uitkolommen, 0, alle.length)),
    vertolker: meet(alle.length, () => invoeren.forEach((invoer) => kennis.bereken(invoer))),
  }
}

const { rij, kolom, vertolker } = await meetRegels(pakket, bevolking)
console.log(`the ${pakket.regelingen.length} regelingen of the kennisbank, ${AANTAL} invented households`)
const namen = {
  'gegenereerd, één huishouden': rij,
  'gegenereerd, in kolommen': kolom,
  'vertolker (bereken)': vertolker,
}
const regels = Object.entries(namen).map(([naam, { mediaan, laagste }]) => [
  naam,
  tijd(mediaan),
  tijd(laagste),
  perSeconde(mediaan),
])
for (const regel of toTabel(['motor', 'mediaan', 'laagste', 'per seconde'], regels)) console.log(regel)

const schaal: string[][] = []
const huishoudens = maakHuishoudens(500).map((h) => ({ h: { ...h } }))
for (const stellen of [2, 7, 22, 74, 222]) {
  const meting = await meetRegels(compileRegelset(stellen), huishoudens)
  const aantal = stellen * REGELS_PER_STEL
  const perRegel = [meting.rij, meting.kolom, meting.vertolker].map(
    ({ mediaan }) => `${(mediaan / aantal).toFixed(2)} ns`,
  )
  schaal.push([String(aantal), ...perRegel, tijd(meting.rij.mediaan)])
}
console.log('\ncost per rule as there are more rules')
for (const regel of toTabel(['regels', 'gegenereerd', 'kolommen', 'vertolker', 'per huishouden'], schaal))
  console.log(regel)
