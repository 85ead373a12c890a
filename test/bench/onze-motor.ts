import { Peilen } from '@loket/kennis/bepalen/peil'
import { Rekenblad } from '@loket/kennis/bepalen/rekenblad'
import { draaiExact } from '@loket/kennis/draai/exact'
import { Reeksen } from '@loket/kennis/draai/reeksen'
import type { Gegevens, Invoer } from '@loket/kennis/gegevens'
import { leesUitslagen } from '@loket/kennis/genereer/genereer'
import { rijlader, vulKolommen } from '@loket/kennis/genereer/kolommen'
import { Lader, type Stand } from '@loket/kennis/invoer/lader'
import { openKennis } from '@loket/kennis/kennis'
import type { Regelpakket } from '@loket/kennis/pakket'
import { verberg } from '@loket/kennis/proef/huishouden'
import { Toeval } from '@loket/kennis/proef/toeval'
import { laadGeneraat } from '@loket/kennisbank/gereedschap/generaat'
import type { Weg } from './meet.ts'
import { voerGesprek } from './vragen/gesprek.ts'

interface Keuze {
  datum: string
  gemeente?: string
}

/** As households arrive over the network: fresh objects out of text. */
const alsOntvangen = (invoer: Invoer): Invoer => JSON.parse(JSON.stringify(invoer)) as Invoer

/** Every way in which our engine counts these households of which everything is known. */
export async function openOnzeMotor(pakket: Regelpakket, keuze: Keuze, huishoudens: readonly Gegevens[]) {
  const module = await laadGeneraat(pakket, keuze)
  if (!module) throw new Error(`no rules on ${keuze.datum}`)
  const { generaat } = module
  const kennis = openKennis(pakket)
  const invoeren = huishoudens.map((gegevens) => alsOntvangen({ ...keuze, gegevens }))
  const alle = invoeren.map(({ gegevens }) => gegevens)
  const per = alle.length
  const laad = rijlader(pakket)
  const rijen = alle.map((gegevens) => Float64Array.from(laad(keuze.datum, gegevens)))
  const uit = new Float64Array(2 * generaat.uitkomsten.length)
  const kolommen = vulKolommen(pakket, keuze.datum, alle)
  const uitkolommen = [...uit].map(() => new Float64Array(per))
  const wegen = {
    gegenereerd: { per, doe: () => rijen.forEach((rij) => module.huishouden(rij, uit)) },
    ingelezen: { per, doe: () => alle.forEach((een) => module.huishouden(laad(keuze.datum, een), uit)) },
    kolommen: { per, doe: () => module.kolommen(kolommen, uitkolommen, 0, per) },
    vertolker: { per, doe: () => invoeren.forEach((invoer) => kennis.bereken(invoer)) },
    kaal: kaleVertolker(pakket, keuze, rijen),
    inlezen: { per, doe: () => alle.forEach((een) => laad(keuze.datum, een)) },
  } satisfies Record<string, Weg>
  const gegenereerd = (i: number) => {
    module.huishouden(rijen[i] ?? uit, uit)
    return leesUitslagen(generaat, uit)
  }
  return { kennis, invoeren, wegen, gegenereerd }
}

/** The interpreter alone, from facts in registers. */
function kaleVertolker(pakket: Regelpakket, keuze: Keuze, rijen: readonly Float64Array[]): Weg {
  const { programma, peil } = programmaVan(pakket, keuze)
  const reeksen = new Reeksen(programma.code, 0, programma.kern)
  const registers = new Float64Array(programma.registers)
  registers.set(peil.laag, pakket.feitregisters)
  const doe = () => {
    for (const rij of rijen) {
      registers.set(rij)
      draaiExact(reeksen, registers)
    }
  }
  return { per: rijen.length, doe }
}

/** So many households are asked everything. */
const GESPREKKEN = 50
/** So many are read beforehand to count their bounds alone. */
const STANDEN = 100

/**
 * The same households with half of what is known hidden: bounds with what can still change them, and the next question; that
 * also at every step of whole conversations.
 */
export function openOnbekend(pakket: Regelpakket, keuze: Keuze, huishoudens: readonly Gegevens[]) {
  const kennis = openKennis(pakket)
  const invoeren = huishoudens.map((alles, i) =>
    alsOntvangen({ ...keuze, gegevens: verberg(pakket, alles, 0.5, new Toeval(i)).gegevens }),
  )
  const { programma, peil } = programmaVan(pakket, keuze)
  const blad = new Rekenblad(pakket, programma)
  const lader = new Lader(pakket)
  // So few that they stay in the cache of the processor, as what was read a moment ago does.
  const standen = invoeren.slice(0, STANDEN).map(({ gegevens }) => bewaar(lader.laad(keuze.datum, gegevens)))
  const per = invoeren.length
  const niets = alsOntvangen({ ...keuze, gegevens: {} })
  const stappen = huishoudens
    .slice(0, GESPREKKEN)
    .flatMap((alles) => [...voerGesprek(kennis, keuze, alles)])
    .map(({ bekend }) => alsOntvangen({ ...keuze, gegevens: bekend }))
  const wegen = {
    grenzen: {
      per: standen.length,
      doe: () => standen.forEach((stand) => blad.doorreken(stand, peil, programma.kern)),
    },
    halfBepaald: { per, doe: () => invoeren.forEach((invoer) => kennis.bepaal(invoer)) },
    nietsBepaald: { per: 1, doe: () => kennis.bepaal(niets) },
    halfVraag: { per, doe: () => invoeren.forEach((invoer) => kennis.volgendeVraag(invoer)) },
    gesprek: { per: stappen.length, doe: () => stappen.forEach((invoer) => kennis.volgendeVraag(invoer)) },
    nietsVraag: { per: 1, doe: () => kennis.volgendeVraag(niets) },
  } satisfies Record<string, Weg>
  return wegen
}

function bewaar({ laag, hoog, open, ongeveer, aangenomen, afgeleid }: Stand): Stand {
  return {
    laag: laag.slice(),
    hoog: hoog.slice(),
    open: [...open],
    ongeveer: new Set(ongeveer),
    aangenomen: [...aangenomen],
    afgeleid: [...afgeleid],
  }
}

function programmaVan(pakket: Regelpakket, { datum, gemeente }: Keuze) {
  const peil = new Peilen(pakket).van(datum, gemeente)
  const programma = peil && pakket.programmas[peil.programma]
  if (!peil || !programma) throw new Error(`no rules on ${datum}`)
  return { peil, programma }
}
