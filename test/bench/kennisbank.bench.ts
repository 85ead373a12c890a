import { Toeval } from '@loket/kennis/proef/toeval'
import { maakHuishouden } from '@loket/kennisbank/gereedschap/bevolking'
import { Uitlegger } from '@loket/kennis/uitleg/uitlegger'
import { leesBron } from '@loket/kennisbank/gereedschap/bronnen'
import { WORTEL } from '@loket/kennisbank/wortel'
import { printMaten, printTabel } from './maten.ts'
import { meetSamen, perSeconde, tijd } from './meet.ts'
import { openOnbekend, openOnzeMotor } from './onze-motor.ts'

/** The real rules, on an invented population. */
const KEUZE = { datum: '2026-03-01', gemeente: 'voorbeeldstad' }
const AANTAL = 1000
const UITGELEGD = 10

const bron = leesBron(WORTEL)
if ('fouten' in bron) throw new Error(bron.fouten.join('\n'))
const { pakket } = bron
const bevolking = Array.from({ length: AANTAL }, (_, i) => maakHuishouden(pakket, KEUZE.datum, new Toeval(i)))
const ons = await openOnzeMotor(pakket, KEUZE, bevolking)
const uitlegger = new Uitlegger(pakket, bron.schrijfWet())
const uitleg = {
  per: UITGELEGD * pakket.regelingen.length,
  doe: () => {
    for (const gegevens of bevolking.slice(0, UITGELEGD))
      for (const regeling of pakket.regelingen) uitlegger.explain({ ...KEUZE, gegevens }, regeling)
  },
}
const gemeten = meetSamen({ ...ons.wegen, ...openOnbekend(pakket, KEUZE, bevolking), uitleg }, 41)
const NAMEN: Record<keyof typeof gemeten, string> = {
  gegenereerd: 'gegenereerd',
  ingelezen: 'gegenereerd, met inlezen',
  kolommen: 'gegenereerd, in kolommen',
  vertolker: 'vertolker, met inlezen en uitkomst',
  kaal: 'vertolker alleen',
  inlezen: 'inlezen alleen',
  grenzen: 'grenzen met wat nog telt, half bekend',
  halfBepaald: 'uitkomsten met uitleg, half bekend',
  nietsBepaald: 'uitkomsten met uitleg, niets bekend',
  gesprek: 'volgende vraag, gemiddeld in een gesprek',
  halfVraag: 'volgende vraag, half bekend',
  nietsVraag: 'volgende vraag, niets bekend',
  uitleg: 'uitleg van één regeling',
}
console.log(`${pakket.regelingen.length} regelingen van de kennisbank, ${AANTAL} verzonnen huishoudens`)
const rijen = Object.entries(gemeten).map(([naam, { mediaan, kwart }]) => [
  NAMEN[naam as keyof typeof gemeten],
  tijd(mediaan),
  tijd(kwart),
  perSeconde(kwart),
])
printTabel(['wat', 'mediaan', 'kwart', 'per seconde'], rijen)
printMaten([
  { naam: 'vertolker, met inlezen', grens: 15_000, gemeten: gemeten.vertolker.kwart, toon: tijd },
  { naam: 'gegenereerd', grens: 2000, gemeten: gemeten.gegenereerd.kwart, toon: tijd },
  { naam: 'uitleg van één regeling', grens: 5_000_000, gemeten: gemeten.uitleg.kwart, toon: tijd },
])
