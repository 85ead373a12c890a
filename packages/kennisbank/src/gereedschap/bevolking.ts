import { datumTekst, JAAR, leesDatum, MAAND } from '@loket/kennis/datum'
import type { Feiten, Gegevens, Waarde } from '@loket/kennis/gegevens'
import type { Begrip, Pakketgroep, Regelpakket } from '@loket/kennis/pakket'
import type { Toeval } from '@loket/kennis/proef/toeval'

/** What the population rests on, in words for who reads its figures. */
export const AANNAMES = [
  'Deze huishoudens zijn verzonnen. De aandelen zijn aannames om regels mee te vergelijken; er is niets gemeten.',
  'Van de huishoudens is 40% alleen, 27% samen zonder kinderen, 25% samen met kinderen en 8% een ouder alleen.',
  'De aanvrager is 18 tot en met 89 jaar, een ouder 22 tot en met 55. Een partner scheelt hoogstens 5 jaar.',
  'Een gezin heeft 1 (40%), 2 (42%) of 3 (18%) kinderen jonger dan 18, en de aanvrager was bij de geboorte minstens 18.',
  'Het jaarinkomen is tot 67 jaar scheef verdeeld rond € 34.000, en 8% heeft niets; vanaf 67 jaar ligt het tussen € 15.000 en € 45.000.',
  'Netto per maand is 78% van het jaarinkomen, gedeeld door 12. Een lager inkomen betekent vaker een huurwoning.',
  'Vermogen is scheef verdeeld: de helft heeft minder dan € 15.000, ongeveer 13% meer dan € 150.000. Bezit van nu is hetzelfde bedrag.',
  'Al het andere is de aanname van het begrip, of volgt de delen die erbij staan (gebruikelijk), los van elkaar; bedragen wijken daar tot 20% van af.',
] as const

interface Situatie {
  pakket: Regelpakket
  datum: number
  toeval: Toeval
  leeftijd: number
  partner: boolean
  kinderen: number
}

/** One household of the population; the same `toeval` gives the same household. */
export function maakHuishouden(pakket: Regelpakket, datum: string, toeval: Toeval): Gegevens {
  const situatie = maakSituatie(pakket, leesDatum(datum) ?? 0, toeval)
  const gegevens = Object.fromEntries(pakket.groepen.map((groep) => [groep.naam, groepVan(groep, situatie)]))
  return huisvest(gegevens, toeval)
}

function maakSituatie(pakket: Regelpakket, datum: number, toeval: Toeval): Situatie {
  const soort = trek(toeval, [40, 27, 25, 8])
  const gezin = soort >= 2
  return {
    pakket,
    datum,
    toeval,
    leeftijd: gezin ? toeval.geheel(22, 55) : toeval.geheel(18, 89),
    partner: soort === 1 || soort === 2,
    kinderen: gezin ? trek(toeval, [40, 42, 18]) + 1 : 0,
  }
}

function groepVan(groep: Pakketgroep, situatie: Situatie): Gegevens[string] {
  const { leeftijd, toeval } = situatie
  const ouder = Math.max(18, leeftijd + (groep.naam === 'partner' ? toeval.geheel(-5, 5) : 0))
  if (groep.soort === 'een') return lid(groep, situatie, ouder)
  if (groep.soort === 'misschien') return situatie.partner ? lid(groep, situatie, ouder) : null
  const kind = groep.naam === 'kinderen'
  const aantal = kind ? situatie.kinderen : trekWaarde(toeval, groep.gebruikelijk)
  const jaren = () => (kind ? toeval.geheel(0, Math.min(17, leeftijd - 18)) : toeval.geheel(18, 60))
  return Array.from({ length: Math.min(aantal, groep.maximum) }, () => lid(groep, situatie, jaren()))
}

function lid(groep: Pakketgroep, situatie: Situatie, leeftijd: number): Feiten {
  const { toeval, pakket } = situatie
  const inkomen = jaarinkomen(toeval, leeftijd)
  const vermogen = Math.round(Math.exp(toeval.deel() * 6.5 + 6.3) - 500)
  const eigen: Feiten = {
    geboortedatum: geboren(situatie, leeftijd),
    toetsingsinkomen: inkomen,
    netto_inkomen: Math.round((inkomen * 0.78) / 12),
    vermogen_1_januari: vermogen,
    bezittingen_nu: vermogen,
  }
  const begrippen = groep.begrippen.flatMap((nummer) => pakket.begrippen[nummer] ?? [])
  return Object.fromEntries(begrippen.map((begrip) => [begrip.id, eigen[begrip.id] ?? gewoon(begrip, situatie)]))
}

function jaarinkomen(toeval: Toeval, leeftijd: number): number {
  if (leeftijd >= 67) return toeval.geheel(15_000, 45_000)
  if (toeval.kans(0.08)) return 0
  // Three draws together lean to the middle, and the power to the right.
  const scheef = toeval.deel() + toeval.deel() + toeval.deel() - 1.5
  return Math.round(34_000 * Math.exp(scheef * 1.1))
}

function geboren({ datum, toeval }: Situatie, leeftijd: number): string {
  const maanden = Math.floor(datum / MAAND) - leeftijd * (JAAR / MAAND) - toeval.geheel(1, 11)
  return datumTekst(maanden * MAAND + toeval.geheel(1, 28))
}

/** Who earns little rents more often. */
function huisvest(gegevens: Gegevens, toeval: Toeval): Gegevens {
  const { aanvrager, woning } = gegevens
  if (!woning || Array.isArray(woning) || !aanvrager || Array.isArray(aanvrager)) return gegevens
  const huurt = toeval.kans(Number(aanvrager['toetsingsinkomen']) < 30_000 ? 0.65 : 0.3)
  return { ...gegevens, woning: { ...woning, soort: huurt ? 'huur' : 'koop' } }
}

/** A fact by the aanname or the shares of its begrip. */
function gewoon(begrip: Begrip, { toeval, datum }: Situatie): Waarde {
  const waarde = begrip.aanname ?? trekWaarde(toeval, begrip.gebruikelijk)
  if (begrip.soort === 'ja_nee') return waarde === 1
  if (begrip.soort === 'keuze') return begrip.keuzes?.[waarde] ?? ''
  if (begrip.soort === 'datum') return dag(Math.min(waarde, begrip.totDatum ? datum : begrip.hoog))
  if (begrip.soort === 'geheel_getal') return waarde
  const ongeveer = begrip.soort === 'bedrag' ? Math.round(waarde * (0.8 + 0.4 * toeval.deel())) : waarde
  return Math.min(begrip.hoog, Math.max(begrip.laag, ongeveer)) / 100
}

/** Not every code is a day; the first of its month is. */
function dag(code: number): string {
  const tekst = datumTekst(code)
  return leesDatum(tekst) === null ? datumTekst(Math.floor(code / MAAND) * MAAND + 1) : tekst
}

function trekWaarde(toeval: Toeval, uit: Begrip['gebruikelijk']): number {
  const deel = trek(
    toeval,
    uit.map((een) => een.deel),
  )
  return uit[deel]?.waarde ?? 0
}

/** The number of one of these shares, each as likely as it is large. */
function trek(toeval: Toeval, delen: readonly number[]): number {
  let rest = toeval.deel() * delen.reduce((som, deel) => som + deel, 0)
  const gekozen = delen.findIndex((deel) => (rest -= deel) < 0)
  return gekozen === -1 ? delen.length - 1 : gekozen
}
