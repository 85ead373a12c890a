import { formatBedrag } from '../bedragzin.ts'
import { isBereik } from '../controle.ts'
import { findGegeven, type Gegeven } from '../gegeven.ts'
import type { Gesprek } from '../gesprek.ts'
import type { Inhoud } from '../inhoud.ts'
import { AANVRAGER, invullingFor, nameInZin } from '../label.ts'
import { zin } from '../zinnen/zin.ts'
import { bedragBij, computeTotaal } from './totaal.ts'

/** What it costs or gives when an amount that was estimated turns out otherwise. */
export interface Schatting {
  pad: string
  zinnen: string[]
}

/** This much beside an estimate is nothing out of the ordinary. */
const ERNAAST = 2000

/** Of every amount that is an estimate: a yearly income of this year, and what was answered with about so much. */
export function listSchattingen(gesprek: Gesprek, inhoud: Inhoud): Schatting[] {
  return Object.keys(gesprek.feiten).flatMap((pad) => {
    const gegeven = findGegeven(pad, inhoud.editie)
    const zinnen = gegeven ? describeSchatting(gegeven, gesprek, inhoud) : []
    return zinnen.length > 0 ? [{ pad, zinnen }] : []
  })
}

function describeSchatting(gegeven: Gegeven, gesprek: Gesprek, inhoud: Inhoud): string[] {
  const { pad, begrip, soort } = gegeven
  const waarde = gesprek.feiten[pad]?.waarde
  if (soort !== 'bedrag' || begrip === undefined) return []
  const isSchatting = inhoud.editie.begrippen[begrip]?.schatting === true
  if (isBereik(waarde)) return describeBereik(waarde, isSchatting, gegeven, gesprek, inhoud)
  return isSchatting && typeof waarde === 'number' ? describeErnaast(waarde, gegeven, gesprek, inhoud) : []
}

/** Someone who said "about": from one end to the other. */
function describeBereik(
  { min, max }: { min: number; max: number },
  isSchatting: boolean,
  gegeven: Gegeven,
  gesprek: Gesprek,
  inhoud: Inhoud,
): string[] {
  const totaal = computeTotaal(gegeven.pad, { van: min, tot: max, stap: max - min }, gesprek, inhoud)
  if (!totaal || max <= min) return []
  const { taal } = gesprek
  const verschil = bedragBij(totaal, max) - bedragBij(totaal, min)
  const bedrag = perPeriode(verschil, isSchatting, taal)
  if (verschil === 0) return []
  const id = verschil > 0 ? 'schatting.bereik_meer' : isSchatting ? 'schatting.bereik_terug' : 'schatting.bereik_minder'
  const geld = (grens: number) => formatBedrag({ min: grens, max: grens, eenheid: gegeven.eenheid ?? 'euro' }, taal)
  return [zin(taal, id, { wat: nameInZin(gegeven.pad, gesprek, inhoud), min: geld(min), max: geld(max), bedrag })]
}

function describeErnaast(nu: number, gegeven: Gegeven, gesprek: Gesprek, inhoud: Inhoud): string[] {
  const [van, tot] = [Math.max(0, nu - ERNAAST), nu + ERNAAST]
  const hoger = computeTotaal(gegeven.pad, { van: nu, tot, stap: ERNAAST }, gesprek, inhoud)
  const lager = computeTotaal(gegeven.pad, { van, tot: nu, stap: Math.max(1, nu - van) }, gesprek, inhoud)
  if (!hoger || !lager) return []
  const { taal } = gesprek
  const { wie } = invullingFor(gegeven, gesprek, inhoud)
  const soort = gegeven.groep.id === AANVRAGER ? 'zelf' : 'ander'
  const stap = formatBedrag({ min: ERNAAST, max: ERNAAST, eenheid: 'euro' }, taal)
  const terug = bedragBij(hoger, nu) - bedragBij(hoger, tot)
  const erbij = bedragBij(lager, van) - bedragBij(lager, nu)
  return [
    ...(terug > 0 ? [zin(taal, `schatting.terug.${soort}`, { wie, stap, bedrag: perPeriode(terug, true, taal) })] : []),
    ...(erbij > 0 ? [zin(taal, `schatting.erbij.${soort}`, { wie, stap, bedrag: perPeriode(erbij, true, taal) })] : []),
  ]
}

/** What is settled afterwards is settled over a whole year. */
function perPeriode(perMaand: number, perJaar: boolean, taal: string): string {
  const bedrag = Math.round(Math.abs(perMaand) * (perJaar ? 12 : 1) * 100) / 100
  return formatBedrag({ min: bedrag, max: bedrag, eenheid: perJaar ? 'euro' : 'euro_per_maand' }, taal)
}
