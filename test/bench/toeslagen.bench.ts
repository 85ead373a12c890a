import type { Uitslag } from '@loket/kennis/kennis'
import { keer, type Maat, printMaten, printTabel } from './maten.ts'
import { type Meting, meetLangzaam, meetSamen, perSeconde, tijd } from './meet.ts'
import { handgeschreven } from './motoren/handgeschreven.ts'
import { type Huishouden, maakHuishoudens, type Uitkomst, uitkomstVan } from './motoren/huishouden.ts'
import { AANTAL_REGELS, compileRegelset } from './motoren/regelset.ts'
import { openOnbekend, openOnzeMotor } from './onze-motor.ts'

/** One rule set in every engine, in one run: first whether they agree, then how long each takes. */
const DATUM = '2026-03-01'
const OPENFISCA = 2.7e6
/** Nanoseconds a household where the bars were set: what the same engines took there says how fast this machine is. */
const ONDERZOEK = {
  hand: 44,
  'json-rules-engine 7.3.1': 130e3,
  '@gorules/zen-engine 0.54.0': 137e3,
  'publicodes 1.10.3': 1.39e6,
}
/** In the run where the bars of both interpreters were set, one generated function took 0.56 ns a rule. */
const ENE_FUNCTIE = 0.56 * AANTAL_REGELS
const huishoudens = maakHuishoudens(1000)
const gegevens = huishoudens.map((h) => ({ h: { ...h } }))
const pakket = compileRegelset()
const ons = await openOnzeMotor(pakket, { datum: DATUM }, gegevens)
const verwacht = huishoudens.map((_, i) => uitkomst(ons.kennis.bereken({ datum: DATUM, gegevens: gegevens[i] ?? {} })))

type Motor = (h: Huishouden, i: number) => Uitkomst | Promise<Uitkomst>
/**
 * The engines of others come after ours are measured: to read their packages of the old module form, node grows a memory of
 * WebAssembly, and from then on V8 checks at every step that no array was taken away. That costs a third.
 */
async function openAnderen(): Promise<Record<string, Motor>> {
  const [{ openJsonRules }, { openZen }, { openPublicodes }] = await Promise.all([
    import('./motoren/json-rules.ts'),
    import('./motoren/zen.ts'),
    import('./motoren/publicodes.ts'),
  ])
  return {
    'json-rules-engine 7.3.1': openJsonRules(),
    '@gorules/zen-engine 0.54.0': openZen(),
    'publicodes 1.10.3': openPublicodes(huishoudens[0]),
  }
}

function uitkomst(uitslagen: readonly Uitslag[]): Uitkomst {
  return uitkomstVan(uitslagen.map(({ bedrag }) => bedrag))
}

async function toetsGelijk(naam: string, motor: Motor): Promise<string> {
  for (const [i, h] of huishoudens.entries()) {
    const [a, b] = [await motor(h, i), verwacht[i]]
    if (JSON.stringify(a) !== JSON.stringify(b))
      throw new Error(`${naam} gives ${JSON.stringify(a)}, expected ${JSON.stringify(b)} of ${JSON.stringify(h)}`)
  }
  return `${huishoudens.length}/${huishoudens.length}`
}

let som = 0
const snel = meetSamen({
  hand: { per: 1000, doe: () => huishoudens.forEach((h) => (som += handgeschreven(h).totaal)) },
  ...ons.wegen,
  ...openOnbekend(pakket, { datum: DATUM }, gegevens),
})
const hand = snel.hand.kwart
const rij = (naam: string, { mediaan, kwart }: Meting, gelijk = '') => [
  naam,
  gelijk,
  tijd(mediaan),
  tijd(kwart),
  perSeconde(kwart),
  keer(kwart / hand),
]
const rijen = [
  rij('met de hand geschreven JavaScript', snel.hand, await toetsGelijk('hand', handgeschreven)),
  rij('gegenereerd', snel.gegenereerd, await toetsGelijk('gegenereerd', (_, i) => uitkomst(ons.gegenereerd(i)))),
  rij('gegenereerd, met inlezen', snel.ingelezen),
  rij('gegenereerd, in kolommen', snel.kolommen),
  rij('vertolker, met inlezen en uitkomst', snel.vertolker, `${verwacht.length}/${verwacht.length}`),
  rij('vertolker alleen', snel.kaal),
  rij('grenzen met wat nog telt, half bekend', snel.grenzen),
  rij('volgende vraag, gemiddeld in een gesprek', snel.gesprek),
  rij('volgende vraag, half bekend', snel.halfVraag),
  rij('volgende vraag, niets bekend', snel.nietsVraag),
]
const ijk: Record<string, number> = { hand }
for (const [naam, motor] of Object.entries(await openAnderen())) {
  const gelijk = await toetsGelijk(naam, motor)
  const deel = huishoudens.slice(0, 200)
  const meting = await meetLangzaam(deel.length, async () => {
    for (const [i, h] of deel.entries()) await motor(h, i)
  })
  rijen.push(rij(naam, meting, gelijk))
  ijk[naam] = meting.mediaan
}
console.log(
  `${AANTAL_REGELS} regels: zorgtoeslag, huurtoeslag en kindgebonden budget, 22 gegevens (${som > 0 ? 'geteld' : ''})`,
)
printTabel(['motor', 'gelijk', 'mediaan', 'kwart', 'per seconde', 'naast de hand'], rijen)
console.log(
  'OpenFisca-core 44.6 met numpy is hier niet te installeren. Gepubliceerd in ons onderzoek, zelfde regels, één kern: 2,7 miljoen per seconde.\n',
)

function naastGegenereerd(naam: string, grens: number, { kwart }: Meting): Maat {
  const gemeten = kwart / snel.gegenereerd.kwart
  return { naam: `${naam}, naast gegenereerd`, grens: grens / ENE_FUNCTIE, gemeten, toon: keer }
}

console.log(
  `Waar de grenzen zijn gezet, deden dezelfde motoren het zoveel sneller dan hier: ${Object.entries(ONDERZOEK)
    .map(([naam, ns]) => `${naam} ${keer((ijk[naam] ?? NaN) / ns)}`)
    .join(', ')}.\n`,
)
printMaten([
  { naam: 'gegenereerd naast de hand', grens: 1.5, gemeten: snel.gegenereerd.kwart / hand, toon: keer },
  { naam: 'vertolker, uit registers', grens: 600, gemeten: snel.kaal.kwart, toon: tijd },
  { naam: 'vertolker, met inlezen', grens: 600, gemeten: snel.vertolker.kwart, toon: tijd },
  { naam: 'grenzen met wat nog telt', grens: 800, gemeten: snel.grenzen.kwart, toon: tijd },
  naastGegenereerd('vertolker uit registers', 600, snel.kaal),
  naastGegenereerd('grenzen met wat nog telt', 800, snel.grenzen),
  { naam: 'volgende vraag, in een gesprek', grens: 50_000, gemeten: snel.gesprek.kwart, toon: tijd },
  { naam: 'volgende vraag, niets bekend', grens: 50_000, gemeten: snel.nietsVraag.kwart, toon: tijd },
  {
    naam: 'kolommen naast OpenFisca (gepubliceerd)',
    grens: 5,
    gemeten: 1e9 / snel.kolommen.kwart / OPENFISCA,
    toon: keer,
    minstens: true,
  },
])
