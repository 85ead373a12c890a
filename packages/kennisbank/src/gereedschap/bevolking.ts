import { datumTekst, JAAR, leesDatum, MAAND } from '@loket/kennis/datum'
import { gebruikelijkVan } from '@loket/kennis/gebruikelijk'
import type { Feiten, Gegevens, Waarde } from '@loket/kennis/gegevens'
import type { Begrip, Pakketgroep, Regelpakket } from '@loket/kennis/pakket'
import type { Toeval } from '@loket/kennis/proef/toeval'
import { kindfeiten } from './bevolking/kind.ts'
import { omstandigheden, situatie } from './bevolking/omstandigheden.ts'
import { trekMedebewoner, trekPaar } from './bevolking/persoon.ts'
import { trekSamenstelling } from './bevolking/samenstelling.ts'
import { trek } from './bevolking/trek.ts'
import { woonfeiten } from './bevolking/wonen.ts'

/** What the population rests on, in words for who reads its figures. */
export const AANNAMES = [
  'Deze huishoudens zijn verzonnen. Waar geen bron staat, is een getal een aanname om regels mee te vergelijken.',
  'Van de huishoudens is 39,9% alleen, 28,5% samen, 24,2% samen met kinderen thuis en 7,4% een ouder alleen (CBS, 1 januari 2024).',
  'Met kinderen thuis zijn er samen 1 (38%), 2 (44,5%) of meer (17,5%), bij een ouder alleen 1 (61,5%), 2 (29%) of meer (9,5%) (CBS, 1 januari 2023).',
  'Het oudste kind thuis is 0 tot en met 25 jaar. Kinderen vanaf 18 jaar zijn medebewoners. Daarnaast woont bij 3% tot 9% iemand anders in.',
  'Van wie alleen woont is 30% 67 jaar of ouder, van wie samen zonder kinderen woont 40%. Een partner scheelt hoogstens 8 jaar.',
  'Tussen 27 en 55 jaar leeft 70% van loon, 12% van een eigen zaak, 9% van WW of ziekte en 4% van bijstand; 5% heeft zelf niets.',
  'Loon is vanaf 30 jaar scheef verdeeld rond € 42.000 per jaar. AOW is volledig bij 87%; daar komt bij 88% een pensioen bij, scheef rond € 9.000.',
  'Netto per maand volgt uit belasting en kortingen van 2026, in grote lijnen. Bijstand zelf telt daarin niet mee.',
  'Vermogen zonder huis is scheef verdeeld rond € 5.000 onder de 30 jaar tot € 34.000 vanaf 67 jaar, en € 1.500 bij bijstand of ziekte. 8% heeft schuld.',
  'Hoe hoger het inkomen, hoe vaker een koopwoning: 22% tot 80%, samen ongeveer 57% (CBS, 2023). Twee van de drie huurwoningen zijn van een corporatie.',
  'Van wie krap leeft, heeft de helft een aanslag die te hoog is, van anderen 3%. Op de bank staat wat aanvrager en partner bezitten.',
  'Kinderopvang is er alleen als alle ouders werken: 65% dagopvang tot 4 jaar, 50% naschoolse opvang tot 12 jaar, 7% een gastouder.',
  'Al het andere is de aanname van het begrip, of volgt de delen die erbij staan (gebruikelijk), los van elkaar; bedragen wijken daar tot 20% van af.',
] as const

interface Omgeving {
  pakket: Regelpakket
  datum: number
  toeval: Toeval
}

/** One household of the population; the same `toeval` gives the same household. */
export function maakHuishouden(pakket: Regelpakket, datum: string, toeval: Toeval): Gegevens {
  const omgeving = { pakket, datum: leesDatum(datum) ?? 0, toeval }
  const samenstelling = trekSamenstelling(toeval)
  const paar = trekPaar(toeval, samenstelling)
  const { kinderen, volwassenKinderen, anderen } = samenstelling
  const geboren = (leeftijd: number) => ({ geboortedatum: geboortedag(omgeving, leeftijd) })
  const [aanvrager, partner] = paar.map(({ feiten, leeftijd }) => ({ ...feiten, ...geboren(leeftijd) }))
  const inwonend = [...volwassenKinderen, ...anderen].map((leeftijd, i) => ({
    ...trekMedebewoner(toeval, leeftijd, i < volwassenKinderen.length).feiten,
    ...geboren(leeftijd),
  }))
  const eigen: Record<string, Feiten | Feiten[] | null> = {
    aanvrager: aanvrager ?? {},
    partner: partner ?? null,
    kinderen: kinderen.map((leeftijd) => ({ ...kindfeiten(toeval, leeftijd, paar), ...geboren(leeftijd) })),
    medebewoners: inwonend,
    woning: woonfeiten(toeval, paar),
    huishouden: omstandigheden(toeval, paar),
    situatie: situatie(toeval, paar),
  }
  return Object.fromEntries(pakket.groepen.map((groep) => [groep.naam, vul(groep, eigen[groep.naam], omgeving)]))
}

function vul(groep: Pakketgroep, eigen: Gegevens[string] | undefined, omgeving: Omgeving): Gegevens[string] {
  const lid = (feiten: Feiten) => vulLid(groep, feiten, omgeving)
  if (eigen === null) return null
  if (Array.isArray(eigen)) return eigen.slice(0, groep.maximum).map(lid)
  return lid(eigen ?? {})
}

function vulLid(groep: Pakketgroep, eigen: Feiten, omgeving: Omgeving): Feiten {
  const begrippen = groep.begrippen.flatMap((nummer) => omgeving.pakket.begrippen[nummer] ?? [])
  return Object.fromEntries(begrippen.map((begrip) => [begrip.id, eigen[begrip.id] ?? gewoon(groep, begrip, omgeving)]))
}

function geboortedag({ datum, toeval }: Omgeving, leeftijd: number): string {
  return dag(datum - leeftijd * JAAR - toeval.geheel(0, JAAR - 1))
}

/** A fact by the aanname or the shares of its begrip. */
function gewoon(groep: Pakketgroep, begrip: Begrip, { toeval, datum }: Omgeving): Waarde {
  const waarde = begrip.aanname ?? trekWaarde(toeval, gebruikelijkVan(groep, begrip))
  if (begrip.soort === 'ja_nee') return waarde === 1
  if (begrip.soort === 'keuze') return begrip.keuzes?.[waarde] ?? ''
  if (begrip.soort === 'datum') {
    const gekozen = Math.max(begrip.laag, waarde < 0 ? datum + waarde : waarde)
    return dag(Math.min(gekozen, begrip.totDatum ? datum : begrip.hoog))
  }
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
