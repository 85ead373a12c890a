import { enige } from '../bouw/eenheden.ts'
import type { Knoop } from '../bouw/knoop.ts'
import type { Getal } from '../bouw/waarde.ts'
import type { Pakketstap, Pakketuitkomst, Programma, Voorwaardeboom } from '../pakket.ts'
import { bereikbaar, Codering } from './codering.ts'
import { toonbaar } from './toonbaar.ts'
import type { Indeling } from './indeling.ts'
import type { Vertaalderegeling, Vertaler } from './vertaler.ts'
import type { Rechtbron } from './regelingbron.ts'

/** The bytecode of one period, with where to find what in it. */
export function schrijfProgramma(
  vertaler: Vertaler,
  regelingen: Vertaalderegeling[],
  voorwaarden: Map<string, Knoop>,
  indeling: Indeling,
): { programma: Programma; zoek: (knoop: Knoop) => number | undefined } {
  const uitkomsten = regelingen.map((regeling) => ({ regeling, getallen: toonbareGetallen(vertaler, regeling) }))
  const wortels = [
    ...uitkomsten.flatMap(({ regeling, getallen }) => wortelsVan(regeling, getallen)),
    ...voorwaarden.values(),
  ]
  const stappen = indeling.groepen.map((groep) => groep.begrippen.length)
  const codering = new Codering(wortels, indeling.feitregisters, stappen, (tabel) => vertaler.cijfers.rijenVan(tabel))
  codering.schrijfTot(uitkomsten.flatMap(({ regeling, getallen }) => kernVan(regeling, getallen)))
  const kern = codering.code.length
  codering.schrijfTot(wortels)
  const programma: Programma = {
    code: codering.code,
    kern,
    registers: codering.aantalRegisters,
    letterlijk: codering.letterlijk,
    cijfers: codering.cijfers,
    uitkomsten: uitkomsten.map(({ regeling, getallen }) => uitkomst(codering, regeling, getallen, indeling)),
    voorwaarden: Object.fromEntries(
      [...voorwaarden].map(([id, knoop]) => [
        id,
        { register: codering.register(knoop), cijfers: cijfersOnder([knoop]) },
      ]),
    ),
  }
  return { programma, zoek: (knoop) => codering.zoek(knoop) }
}

interface Toonbaar {
  bedrag: Getal | undefined
  stappen: { naam: string; getal: Getal }[]
}

function toonbareGetallen({ bouwer }: Vertaler, regeling: Vertaalderegeling): Toonbaar {
  return {
    bedrag: regeling.bedrag && toonbaar(bouwer, regeling.bedrag),
    stappen: regeling.stappen.map(({ naam, getal }) => ({ naam, getal: toonbaar(bouwer, getal) })),
  }
}

/** What an outcome is, without how it came about. */
function kernVan(regeling: Vertaalderegeling, getallen: Toonbaar): Knoop[] {
  return [regeling.recht, ...(getallen.bedrag ? [getallen.bedrag.teller] : [])]
}

function wortelsVan(regeling: Vertaalderegeling, getallen: Toonbaar): Knoop[] {
  const tellers = [...getallen.stappen.map(({ getal }) => getal), ...(getallen.bedrag ? [getallen.bedrag] : [])]
  return [regeling.recht, ...regeling.voorwaarden.map(({ knoop }) => knoop), ...tellers.map((getal) => getal.teller)]
}

function uitkomst(
  codering: Codering,
  regeling: Vertaalderegeling,
  getallen: Toonbaar,
  indeling: Indeling,
): Pakketuitkomst {
  const stap = (naam: string, getal: Getal): Pakketstap => ({
    naam,
    register: codering.register(getal.teller),
    schaal: Number(getal.schaal),
    eenheid: enige(getal.eenheden) ?? 'factor',
  })
  const wortels = wortelsVan(regeling, getallen)
  const metAanname = new Set(slotsMetAanname(indeling))
  return {
    regeling: regeling.bron.id,
    ...(regeling.bron.teksten !== regeling.bron.id && { teksten: regeling.bron.teksten }),
    recht: codering.register(regeling.recht),
    ...(getallen.bedrag && { bedrag: stap('bedrag', getallen.bedrag) }),
    boom: boomVan(regeling.bron.recht),
    voorwaarden: regeling.voorwaarden.map(({ knoop, bron }) => ({ register: codering.register(knoop), bron })),
    stappen: getallen.stappen.map(({ naam, getal }) => stap(naam, getal)),
    cijfers: cijfersOnder(wortels),
    aannames: [...nummers(wortels, 'feit'), ...nummers(wortels, 'element')].filter((slot) => metAanname.has(slot)),
  }
}

function slotsMetAanname(indeling: Indeling): number[] {
  return indeling.groepen.flatMap((groep) =>
    groep.begrippen.flatMap((i, plek) => (indeling.begrippen[i]?.aanname === undefined ? [] : [groep.slot + 1 + plek])),
  )
}

function cijfersOnder(wortels: Knoop[]): number[] {
  return [...new Set([...nummers(wortels, 'cijfer'), ...nummers(wortels, 'tabel')])]
}

function nummers(wortels: Knoop[], bewerking: Knoop['bewerking']): number[] {
  return bereikbaar(wortels, () => true)
    .filter((knoop) => knoop.bewerking === bewerking)
    .map((knoop) => knoop.k)
}

function boomVan(recht: Rechtbron): Voorwaardeboom {
  if (recht.soort === 'toets')
    return recht.tenzij ? { voorwaarde: recht.nummer, tenzij: true } : { voorwaarde: recht.nummer }
  const delen = recht.delen.map(boomVan)
  return recht.soort === 'alle' ? { alle: delen } : { een: delen }
}
