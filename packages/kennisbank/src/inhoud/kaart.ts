import type { Teksten } from '@loket/gesprek/editie'
import type { SocialeKaart, Voorziening } from '@loket/gesprek/kaart'
import type { Foutenbak } from '@loket/kennis/compileer/foutenbak'
import type { Bronbestand } from '@loket/kennis/kennisbron'
import { z } from 'zod'
import { joinZinnen, prefixTeksten } from './deel.ts'
import { readBestand, readMap } from './lees.ts'
import { tijdvakken, TOEGANKELIJK, weekdag } from './organisatie-schema.ts'
import { id, soorten, trefwoorden, webadres, zin } from './schema.ts'
import { parseBron } from './schemafout.ts'

const SOORTEN = [
  'zorg',
  'welzijn',
  'ouderen',
  'jeugd',
  'juridisch',
  'schulden',
  'werk',
  'taal',
  'wonen',
  'noodhulp',
  'sport',
  'cultuur',
  'vereniging',
  'lotgenoten',
  'geloof',
  'dieren',
] as const satisfies readonly Voorziening['soort'][]

const voorzieningSchema = z.array(
  z.strictObject({
    id,
    naam: zin,
    wat: zin,
    voor_wie: zin.optional(),
    soort: soorten(...SOORTEN),
    behoeften: z.array(id, 'een lijst van behoeften').min(1, 'minstens één behoefte'),
    wijk: id,
    adres: zin,
    telefoon: zin.optional(),
    website: webadres.optional(),
    week: z.partialRecord(weekdag, tijdvakken),
    toegankelijk: z.array(soorten(...TOEGANKELIJK), 'een lijst').default([]),
    kosten: soorten('gratis', 'bijdrage', 'contributie', 'verzekering', 'indicatie'),
  }),
  'een lijst van voorzieningen',
)
type Voorzieningbron = z.infer<typeof voorzieningSchema>[number]

const wijkSchema = z.record(id, zin, 'wijken met hun naam')
const behoefteSchema = z.record(id, z.strictObject({ titel: zin, trefwoorden }), 'behoeften met hun naam')
const soortSchema = z.record(soorten(...SOORTEN), zin, 'elke soort met haar naam')

export interface Gelezen {
  kaart: SocialeKaart
  teksten: Teksten
}

/** `sociale-kaart/`: wijken, behoeften and soorten in files of their own, and the voorzieningen by soort. */
export function readKaart(bak: Foutenbak, wortel: string): Gelezen {
  const bestanden = readMap(bak, wortel, 'sociale-kaart')
  const bronnen = bestanden.flatMap((bestand) =>
    (parseBron(bak, voorzieningSchema, bestand) ?? []).map((bron, i) => ({ bron, bestand: bestand.bestand, i })),
  )
  const een = <S extends z.ZodType>(naam: string, schema: S) => {
    const [bestand] = readBestand(bak, wortel, naam)
    return bestand && parseBron(bak, schema, bestand)
  }
  const wijken = een('wijken.yaml', wijkSchema) ?? {}
  const behoeften = een('behoeften.yaml', behoefteSchema) ?? {}
  const soortnamen = een('voorzieningsoorten.yaml', soortSchema) ?? {}
  const kaart = {
    wijken: Object.keys(wijken),
    behoeften: Object.keys(behoeften),
    voorzieningen: bronnen.map(({ bron }) => takeVoorziening(bron)),
  }
  checkKaart(bak, kaart, bronnen, bestanden)
  const perBehoefte = Object.entries(behoeften).map(([naam, { titel, trefwoorden: woorden }]) =>
    prefixTeksten(`behoefte.${naam}`, { titel, trefwoorden: joinZinnen(woorden) }),
  )
  const perVoorziening = bronnen.map(({ bron: { id: naam, naam: heet, wat, voor_wie } }) =>
    prefixTeksten(`voorziening.${naam}`, { naam: heet, wat, voor_wie }),
  )
  return {
    kaart,
    teksten: Object.assign(
      { ...prefixTeksten('wijk', wijken), ...prefixTeksten('voorzieningsoort', soortnamen) },
      ...perBehoefte,
      ...perVoorziening,
    ),
  }
}

/** All but its texts. */
function takeVoorziening(bron: Voorzieningbron): Voorziening {
  const { id: naam, soort, behoeften, wijk, adres, telefoon, website, week, toegankelijk, kosten } = bron
  return { id: naam, soort, behoeften, wijk, adres, telefoon, website, week, toegankelijk, kosten }
}

type Plek = { bron: Voorzieningbron; bestand: string; i: number }

function checkKaart(bak: Foutenbak, kaart: SocialeKaart, bronnen: Plek[], bestanden: Bronbestand[]): void {
  const gezien = new Set<string>()
  for (const { bron, bestand, i } of bronnen) {
    if (gezien.has(bron.id)) bak.meld(bestand, [i, 'id'], `\`${bron.id}\` nog een keer`, 'elke id één keer')
    gezien.add(bron.id)
    if (bestand !== `sociale-kaart/${bron.soort}.yaml`)
      bak.meld(bestand, [i, 'soort'], `\`${bron.soort}\``, 'de naam van het bestand')
    if (!kaart.wijken.includes(bron.wijk))
      bak.meld(bestand, [i, 'wijk'], `\`${bron.wijk}\``, 'een wijk uit wijken.yaml')
    bron.behoeften.forEach((behoefte, j) => {
      if (!kaart.behoeften.includes(behoefte))
        bak.meld(bestand, [i, 'behoeften', j], `\`${behoefte}\``, 'een behoefte uit behoeften.yaml')
    })
  }
  if (bestanden.length === 0) return
  const gebruikt = new Set(bronnen.flatMap(({ bron }) => bron.behoeften))
  for (const behoefte of kaart.behoeften)
    if (!gebruikt.has(behoefte))
      bak.meld('behoeften.yaml', [behoefte], 'een behoefte zonder voorziening', 'een voorziening die eraan helpt')
}
