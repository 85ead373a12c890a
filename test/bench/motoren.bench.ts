import { leesUitslagen } from '@loket/kennis/genereer/genereer'
import { rijlader, vulKolommen } from '@loket/kennis/genereer/kolommen'
import { openKennis, type Uitslag } from '@loket/kennis/kennis'
import { laadGeneraat } from '@loket/kennisbank/gereedschap/generaat'
import { toTabel } from '@loket/kennisbank/gereedschap/tabel'
import { handgeschreven } from './motoren/handgeschreven.ts'
import { openJsonRules } from './motoren/json-rules.ts'
import { type Meting, meet, meetLangzaam, perSeconde, tijd } from './motoren/meet.ts'
import { openPublicodes } from './motoren/publicodes.ts'
import {
  compileRegelset,
  type Huishouden,
  maakHuishoudens,
  REGELS_PER_STEL,
  type Uitkomst,
} from './motoren/regelset.ts'
import { openZen } from './motoren/zen.ts'

/** One rule set in every engine, in one run: first whether they agree, then how long each takes. */
const DATUM = '2026-03-01'
const huishoudens = maakHuishoudens(1000)
const pakket = compileRegelset()
const kennis = openKennis(pakket)
const module = await laadGeneraat(pakket, { datum: DATUM })
if (!module) throw new Error('no rules')
const { generaat } = module
const gegevens = huishoudens.map((h) => ({ h: { ...h } }))
const laad = rijlader(pakket)
const rijen = gegevens.map((een) => Float64Array.from(laad(DATUM, een)))
const kolommen = vulKolommen(pakket, DATUM, gegevens)
const uit = new Float64Array(2 * generaat.uitkomsten.length)
const uitkolommen = [...uit].map(() => new Float64Array(huishoudens.length))

function uitkomst(uitslagen: Uitslag[]): Uitkomst {
  const bedrag = (id: string) => uitslagen.find(({ regeling }) => regeling === id)?.bedrag ?? 0
  return { zorgtoeslag: bedrag('zorg0'), kindgebonden: bedrag('kindgebonden0') }
}

const bereken = (i: number) => kennis.bereken({ datum: DATUM, gegevens: gegevens[i] ?? {} })
const genereerEen = (i: number) => {
  module.huishouden(rijen[i] ?? uit, uit)
  return leesUitslagen(generaat, uit)
}
const publicodes = openPublicodes()
const wegen: Record<string, (h: Huishouden, i: number) => Uitkomst | Promise<Uitkomst>> = {
  'met de hand geschreven': handgeschreven,
  gegenereerd: (_, i) => uitkomst(genereerEen(i)),
  'vertolker (bereken)': (_, i) => uitkomst(bereken(i)),
  'json-rules-engine 7.3.1': openJsonRules(),
  '@gorules/zen-engine 0.54.0': openZen(),
  'publicodes 1.10.3': publicodes,
}

async function gelijk(naam: string): Promise<string> {
  const weg = wegen[naam]
  let zelfde = 0
  for (const [i, h] of huishoudens.entries()) {
    const [a, b] = [await weg?.(h, i), uitkomst(bereken(i))]
    if (a?.zorgtoeslag === b.zorgtoeslag && a.kindgebonden === b.kindgebonden) zelfde++
  }
  return `${zelfde}/${huishoudens.length}`
}

async function meetWeg(naam: string, deel: Huishouden[]): Promise<Meting> {
  const weg = wegen[naam]
  return meetLangzaam(deel.length, async () => {
    for (const [i, h] of deel.entries()) await weg?.(h, i)
  })
}

let som = 0
const metingen: [string, Meting][] = [
  ['met de hand geschreven', meet(1000, () => huishoudens.forEach((h) => (som += handgeschreven(h).zorgtoeslag)))],
  ['gegenereerd', meet(1000, () => rijen.forEach((rij) => module.huishouden(rij, uit)))],
  ['gegenereerd, met inlezen', meet(1000, () => gegevens.forEach((een) => module.huishouden(laad(DATUM, een), uit)))],
  ['gegenereerd, in kolommen', meet(1000, () => module.kolommen(kolommen, uitkolommen, 0, 1000))],
  ['vertolker (bereken)', meet(1000, () => huishoudens.forEach((_, i) => (som += bereken(i).length)))],
]
for (const naam of Object.keys(wegen).slice(3)) metingen.push([naam, await meetWeg(naam, huishoudens.slice(0, 300))])

// The quietest rounds: other work on the machine disturbs slow engines more than fast ones.
const maat = metingen[1]?.[1].laagste ?? 1
const rijenTabel: string[][] = []
for (const [naam, { mediaan, laagste }] of metingen) {
  const antwoorden = naam in wegen ? await gelijk(naam) : ''
  rijenTabel.push([
    naam,
    antwoorden,
    tijd(mediaan),
    tijd(laagste),
    perSeconde(mediaan),
    `${(laagste / maat).toFixed(1)}×`,
  ])
}
console.log(
  `${REGELS_PER_STEL} rules: the core of zorgtoeslag and kindgebonden budget; equal answers of 1000 households (${som > 0 ? 'counted' : ''})`,
)
for (const regel of toTabel(['motor', 'gelijk', 'mediaan', 'laagste', 'per seconde', 'verhouding'], rijenTabel))
  console.log(regel)
