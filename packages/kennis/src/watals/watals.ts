import type { Eenheid, Invoer } from '../gegevens.ts'
import { slots } from '../invoer/pad.ts'
import type { Begrip, Regelpakket } from '../pakket.ts'
import { openHuisblad } from './huisblad.ts'
import { telKolommen } from './kolommen.ts'
import { maakResidu } from './residu.ts'

export interface Watalsvraag {
  pakket: Regelpakket
  invoer: Invoer
  /** The fact that varies; what is known of it does not matter. */
  pad: string
  /** First and last value, and the step between, in the unit of the fact. */
  van: number
  tot: number
  stap: number
  regelingen?: readonly string[]
}

/** The amounts of all regelingen that depend on one fact, for each of its values. */
export interface Watals {
  pad: string
  van: number
  stap: number
  reeksen: Watalsreeks[]
  /** Regelingen that depend on it too, but of which something else is not known. */
  open: string[]
}

export interface Watalsreeks {
  regeling: string
  eenheid: Eenheid
  /** What is paid in that unit, in euros, value by value. */
  bedragen: Float64Array
}

/** Null when the fact does not exist for this household, or there are no rules on the date. */
export function sweepWatals({ pakket, invoer, pad, van, tot, stap, regelingen }: Watalsvraag): Watals | null {
  const alle = slots(pakket)
  const slot = alle.findIndex((feit) => feit?.pad === pad)
  const begrip = pakket.begrippen[alle[slot]?.begrip ?? -1]
  if (!begrip) return null
  const waarden = rijVan(van, Math.floor((tot - van) / stap) + 1, stap, stappenVan(begrip))
  const [laag, hoog] = [waarden[0] ?? 0, waarden.at(-1) ?? 0]
  const blad = openHuisblad(pakket, invoer, (stand) => {
    stand.laag[slot] = laag
    stand.hoog[slot] = hoog
  })
  if (!blad) return null
  const gevraagd = blad.uitkomsten.flatMap(({ regeling, bedrag }) =>
    bedrag && (regelingen?.includes(regeling) ?? true) ? [{ regeling, bedrag }] : [],
  )
  const registers = gevraagd.map(({ bedrag }) => bedrag.register)
  const kolommen = telKolommen(maakResidu(blad, slot, laag, hoog, registers), slot, waarden)
  const uit: Watals = { pad, van, stap, reeksen: [], open: [] }
  gevraagd.forEach(({ regeling, bedrag: { eenheid, schaal } }, i) => {
    const kolom = kolommen[i]
    if (kolom === null) uit.open.push(regeling)
    else if (kolom && wisselt(kolom)) uit.reeksen.push({ regeling, eenheid, bedragen: inEuros(kolom, schaal) })
  })
  return uit
}

/** How many of the stored integer make one. */
export function stappenVan({ soort }: Begrip): number {
  return soort === 'geheel_getal' ? 1 : 100
}

function rijVan(van: number, aantal: number, stap: number, maal: number): Float64Array {
  const rij = new Float64Array(aantal)
  for (let i = 0; i < aantal; i++) rij[i] = Math.round((van + i * stap) * maal)
  return rij
}

function wisselt(kolom: Float64Array): boolean {
  for (let i = 1; i < kolom.length; i++) if (kolom[i] !== kolom[0]) return true
  return false
}

function inEuros(kolom: Float64Array, schaal: number): Float64Array {
  for (let i = 0; i < kolom.length; i++) kolom[i] = (kolom[i] ?? 0) / schaal
  return kolom
}
