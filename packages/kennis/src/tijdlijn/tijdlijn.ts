import type { Uitkomst } from '../bepaling.ts'
import type { Invoer } from '../gegevens.ts'
import type { Kennis } from '../kennis.ts'
import type { Regelpakket } from '../pakket.ts'
import { dagenTussen, dagNa, listPeildagen } from './dagen.ts'
import { findOorzaken, type Oorzaak } from './oorzaak.ts'
import { Standen, zelfdeStand, zichtbaar } from './stand.ts'

export interface Tijdlijn {
  /** Last day that was looked at. */
  tot: string
  /** As it is on the first day. */
  begin: Uitkomst[]
  /** In order of date. */
  wijzigingen: Wijziging[]
  /** From this day some outcome rests on a figure without a certain source, while on the first day it did not. */
  teControlerenVanaf: string | null
  /** Regelingen of which the figures end, with the first day without. */
  zonderCijfers: { regeling: string; vanaf: string }[]
}

export interface Wijziging {
  datum: string
  regeling: string
  van: Uitkomst
  naar: Uitkomst
  /** False when the bounds before and after overlap: the amount may also stay as it is. */
  zeker: boolean
  oorzaken: Oorzaak[]
}

interface Vraag {
  kennis: Kennis
  pakket: Regelpakket
  invoer: Invoer
  maanden: number
  regelingen?: string[]
}

/** What changes for a household of which nothing changes itself: only people get older, and figures and rules follow each other. */
export function evaluateTijdlijn({ kennis, pakket, invoer, maanden, regelingen }: Vraag): Tijdlijn {
  const standen = new Standen(kennis, invoer, regelingen)
  const dagen = [invoer.datum, ...listPeildagen(pakket, invoer.datum, maanden)]
  const wissels = dagen.flatMap((dag, i) => {
    const vorige = dagen[i - 1]
    return vorige === undefined ? [] : listWissels(standen, vorige, dag)
  })
  return {
    tot: dagen.at(-1) ?? invoer.datum,
    begin: [...standen.op(invoer.datum).values()],
    wijzigingen: wissels.flatMap((datum) => listWijzigingen({ pakket, standen, invoer, datum })),
    teControlerenVanaf: dagen.find((dag) => isOnzeker(standen, dag, invoer.datum)) ?? null,
    zonderCijfers: [...standen.op(invoer.datum).keys()].flatMap((regeling) => {
      const vanaf = [...dagen, ...wissels].toSorted().find((dag) => !standen.op(dag).has(regeling))
      return vanaf === undefined ? [] : [{ regeling, vanaf }]
    }),
  }
}

/** The days after `van` up to `tot` on which something is otherwise than the day before. */
function listWissels(standen: Standen, van: string, tot: string): string[] {
  if (zelfdeStand(standen.op(van), standen.op(tot))) return []
  const dagen = dagenTussen(van, tot)
  if (dagen <= 1) return [tot]
  const midden = dagNa(van, Math.floor(dagen / 2))
  return [...listWissels(standen, van, midden), ...listWissels(standen, midden, tot)]
}

interface Dag {
  pakket: Regelpakket
  standen: Standen
  invoer: Invoer
  datum: string
}

function listWijzigingen({ pakket, standen, invoer: { gegevens }, datum }: Dag): Wijziging[] {
  const ervoor = standen.op(dagNa(datum, -1))
  return [...standen.op(datum)].flatMap(([regeling, naar]) => {
    const van = ervoor.get(regeling)
    if (!van || zichtbaar(van) === zichtbaar(naar)) return []
    const oorzaken = findOorzaken({ pakket, standen, gegevens, datum, regeling })
    return [{ datum, regeling, van, naar, zeker: isZeker(van, naar), oorzaken }]
  })
}

function isZeker(van: Uitkomst, naar: Uitkomst): boolean {
  if (van.uitkomst !== naar.uitkomst) return van.uitkomst !== 'nog_nodig' && naar.uitkomst !== 'nog_nodig'
  return !van.bedrag || !naar.bedrag || van.bedrag.max < naar.bedrag.min || naar.bedrag.max < van.bedrag.min
}

function isOnzeker(standen: Standen, dag: string, begin: string): boolean {
  return [...standen.op(dag)].some(
    ([regeling, { teControleren }]) => teControleren && standen.op(begin).get(regeling)?.teControleren === false,
  )
}
