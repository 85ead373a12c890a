import { controleerAfwezigen } from './compileer/afwezig.ts'
import { type Begripbron, controleerNaam, leesBegrip } from './compileer/begrippen.ts'
import { type Bedragbron, leesBedrag } from './compileer/cijfers.ts'
import { Foutenbak } from './compileer/foutenbak.ts'
import { deelIn } from './compileer/indeling.ts'
import type { Knoop } from './bouw/knoop.ts'
import { type Bestek, type Vertaalderegeling, Vertaler } from './compileer/vertaler.ts'
import { leesRegeling, type Regelingbron } from './compileer/regelingbron.ts'
import { Stuk } from './compileer/stuk.ts'
import { leesVolgt } from './compileer/volgt.ts'
import { schrijfProgramma } from './compileer/uitvoer.ts'
import { verzegel } from './keuring/keuring.ts'
import { Wetschrijver } from './compileer/wet.ts'
import type { Bronbestand, Compileerfout, Kennisbron } from './kennisbron.ts'
import type { Programma, Regelpakket, Schijf } from './pakket.ts'
import type { Wetboek } from './uitleg/wetboek.ts'

/** From parsed YAML to a pack with the law that explains it, or all faults at once. */
export function compileer(
  bron: Kennisbron,
): { pakket: Regelpakket; schrijfWet: () => Wetboek } | { fouten: Compileerfout[] } {
  const bak = new Foutenbak()
  const begrippen = leesBegrippen(bron, bak)
  leesVolgt(begrippen)
  const gedeeld = leesGedeeld(bron, bak)
  const regelingen = bron.regelingen.flatMap((bestand) => leesRegeling(stukVan(bak, bestand)) ?? [])
  const cijfers = metEigenCijfers(gedeeld, regelingen)
  const gemeenten = leesGemeenten(bron, bak, cijfers)
  controleerGeldigheid(regelingen, bak)
  for (const { id, stuk } of regelingen) controleerNaam(id, stuk, groepsnamen(bron))
  const bestek: Bestek = {
    indeling: deelIn(bron.model, begrippen),
    regelingen,
    cijfers: [...cijfers.values()].flatMap((cijfer) => cijfer.cijfers()),
    bekend: new Set(regelingen.map((regeling) => regeling.id)),
    bak,
  }
  const { gemaakt, schijven } = leesPerioden(
    bestek,
    bron,
    [...cijfers.values()].flatMap((c) => c.wissels()),
  )
  if (bak.fouten.length > 0) return { fouten: bak.fouten }
  const pakket = verzegel({
    ...bestek.indeling,
    cijfers: bestek.cijfers,
    programmas: gemaakt.map(({ programma }) => programma),
    schijven,
    gemeenten,
    regelingen: [...bestek.bekend],
  })
  controleerAfwezigen(pakket, regelingen, bron.voorwaarden, bak)
  if (bak.fouten.length > 0) return { fouten: bak.fouten }
  return { pakket, schrijfWet: () => schrijfWet(gemaakt, cijfers) }
}

function schrijfWet(gemaakt: readonly Gemaakt[], cijfers: ReadonlyMap<string, Bedragbron>): Wetboek {
  const schrijver = new Wetschrijver()
  return {
    programmas: gemaakt.map(({ vertaler, regelingen, zoek }) => schrijver.schrijf(vertaler, regelingen, zoek)),
    regelingen: schrijver.regelingen,
    cijfers: [...cijfers.values()].flatMap((cijfer) => cijfer.bronnen()),
  }
}

/** A regeling cannot be called like something else that stands before a dot. */
function groepsnamen(bron: Kennisbron): string[] {
  const groepen = Object.entries(bron.model.groepen)
  return [
    'uitkomst',
    'bedrag',
    ...groepen.flatMap(([naam, groep]) => ('enkelvoud' in groep ? [naam, groep.enkelvoud] : [naam])),
  ]
}

function stukVan(bak: Foutenbak, { bestand, inhoud }: Bronbestand): Stuk {
  return new Stuk(bak, bestand, [], inhoud)
}

function leesBegrippen(bron: Kennisbron, bak: Foutenbak): Begripbron[] {
  const groepen = Object.keys(bron.model.groepen)
  const gezien = new Set<string>()
  return bron.begrippen.flatMap((bestand) =>
    stukVan(bak, bestand)
      .velden()
      .flatMap(([id, stuk]) => {
        if (gezien.has(id)) stuk.bak.meld(stuk.bestand, stuk.pad, `een tweede \`${id}\``, 'elk begrip één keer')
        gezien.add(id)
        return leesBegrip(id, stuk, groepen) ?? []
      }),
  )
}

function leesGedeeld(bron: Kennisbron, bak: Foutenbak): [string, Bedragbron][] {
  return bron.bedragen.flatMap((bestand) =>
    stukVan(bak, bestand)
      .velden()
      .map(([naam, stuk]): [string, Bedragbron] => [naam, leesBedrag(naam, stuk)]),
  )
}

/** Versions of one regeling have their figures together. */
function metEigenCijfers(gedeeld: [string, Bedragbron][], regelingen: Regelingbron[]): Map<string, Bedragbron> {
  const cijfers = new Map(gedeeld)
  for (const cijfer of regelingen.flatMap((regeling) => [...regeling.cijfers.values()])) {
    const eerder = cijfers.get(cijfer.naam)
    if (eerder) eerder.voegVersieToe(cijfer)
    else cijfers.set(cijfer.naam, cijfer)
  }
  return cijfers
}

function leesGemeenten(bron: Kennisbron, bak: Foutenbak, cijfers: Map<string, Bedragbron>): string[] {
  return bron.gemeenten.flatMap((bestand) => {
    const stuk = stukVan(bak, bestand)
    if (stuk.velden().length === 0) return []
    const id = stuk.verplicht('id')?.tekst()
    for (const [naam, waarden] of stuk.veld('bedragen')?.velden() ?? []) {
      const cijfer = cijfers.get(naam)
      if (!cijfer?.gemeentelijk)
        bak.meld(bestand.bestand, waarden.pad, `\`${naam}\``, 'een bedrag met `gemeentelijk: ja`')
      const vanaf = waarden.verplicht('vanaf')
      if (id !== undefined && vanaf) cijfer?.voegGemeenteToe(id, vanaf)
    }
    return id ?? []
  })
}

function controleerGeldigheid(regelingen: Regelingbron[], bak: Foutenbak): void {
  for (const [i, een] of regelingen.entries()) {
    const dubbel = regelingen.slice(0, i).find((ander) => ander.id === een.id && overlapt(ander, een))
    if (dubbel)
      bak.meld(
        een.stuk.bestand,
        ['geldig_vanaf'],
        `een tijd die ook in ${dubbel.stuk.bestand} staat`,
        'één versie per dag van dezelfde regeling',
      )
  }
}

function overlapt(a: Regelingbron, b: Regelingbron): boolean {
  return (b.tot === 0 || a.vanaf < b.tot) && (a.tot === 0 || b.vanaf < a.tot)
}

/** One program per combination of versions that hold together; a period ends where a version or a figure changes. */
function leesPerioden(bestek: Bestek, bron: Kennisbron, wissels: number[]): { gemaakt: Gemaakt[]; schijven: Schijf[] } {
  const dagen = new Set([...wissels, ...bestek.regelingen.flatMap((r) => (r.tot ? [r.vanaf, r.tot] : [r.vanaf]))])
  const gemaakt: Gemaakt[] = []
  const bekend = new Map<string, number>()
  const schijven = [...dagen]
    .sort((a, b) => a - b)
    .map((vanaf): Schijf => {
      const geldig = bestek.regelingen.filter((r) => r.vanaf <= vanaf && (r.tot === 0 || vanaf < r.tot))
      if (geldig.length === 0) return { vanaf, programma: -1 }
      const sleutel = geldig.map((r) => bestek.regelingen.indexOf(r)).join()
      const programma = bekend.get(sleutel) ?? gemaakt.push(maakProgramma({ ...bestek, regelingen: geldig }, bron)) - 1
      bekend.set(sleutel, programma)
      return { vanaf, programma }
    })
  return { gemaakt, schijven }
}

/** A program with what it was made from. */
interface Gemaakt {
  programma: Programma
  vertaler: Vertaler
  regelingen: Vertaalderegeling[]
  zoek: (knoop: Knoop) => number | undefined
}

function maakProgramma(bestek: Bestek, bron: Kennisbron): Gemaakt {
  const vertaler = new Vertaler(bestek)
  const regelingen = bestek.regelingen.flatMap((regeling) => vertaler.regeling(regeling) ?? [])
  const voorwaarden = new Map(
    bron.voorwaarden.flatMap((voorwaarde) => {
      const knoop = vertaler.losseVoorwaarde(voorwaarde)
      return knoop ? [[voorwaarde.id, knoop] as const] : []
    }),
  )
  return { vertaler, regelingen, ...schrijfProgramma(vertaler, regelingen, voorwaarden, bestek.indeling) }
}
