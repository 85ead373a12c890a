/* oxlint-disable typescript/no-non-null-assertion -- registers come from the program itself */
import type { Grenzen } from '../draai/grenzen.ts'
import type { Invoer } from '../gegevens.ts'
import { slots } from '../invoer/pad.ts'
import type { Regelpakket } from '../pakket.ts'
import { openHuisblad } from '../watals/huisblad.ts'

/**
 * Paths of the facts on which the outcome of each of these regelingen rests for one household; of a choice that is made, not
 * the other side. Taken when someone asks, never while deciding. What is not known yet but can matter is in it too.
 */
export function findSteun(pakket: Regelpakket, invoer: Invoer, regelingen: readonly string[]): Map<string, string[]> {
  const blad = openHuisblad(pakket, invoer)
  if (!blad) return new Map()
  const makers = makersVan(blad.grenzen.code, blad.grenzen.laag.length)
  const feiten = slots(pakket)
  const gevraagd = blad.uitkomsten.filter(({ regeling }) => regelingen.includes(regeling))
  return new Map(
    gevraagd.map(({ regeling, recht, bedrag }) => {
      const gebruikt = loopTerug(blad.grenzen, makers, bedrag ? [recht, bedrag.register] : [recht])
      return [regeling, feiten.flatMap((feit, slot) => (feit && gebruikt.has(slot) ? [feit.pad] : []))]
    }),
  )
}

/** Where each register is filled, -1 for facts and figures; a loop fills its results together. */
function makersVan(code: Int32Array, registers: number): Int32Array {
  const makers = new Int32Array(registers).fill(-1)
  for (let pc = 0; pc < code.length; pc += 5) if (code[pc] !== 14) makers[code[pc + 1]!] = pc
  return makers
}

function loopTerug(grenzen: Grenzen, makers: Int32Array, wortels: readonly number[]): Set<number> {
  const gezien = new Set<number>()
  const stapel = [...wortels]
  for (let register = stapel.pop(); register !== undefined; register = stapel.pop()) {
    if (gezien.has(register)) continue
    gezien.add(register)
    const pc = makers[register]!
    if (pc >= 0) stapel.push(...nodig(grenzen, pc))
  }
  return gezien
}

function nodig(grenzen: Grenzen, pc: number): number[] {
  const { code, laag, hoog } = grenzen
  const [op, a, b, c] = [code[pc]!, code[pc + 2]!, code[pc + 3]!, code[pc + 4]!]
  switch (op) {
    case 3:
      return [a, b].filter((deel) => isNul(grenzen, deel)).concat(isNul(grenzen, a) || isNul(grenzen, b) ? [] : [a, b])
    case 4:
    case 5:
      return isToets(grenzen, a) && isToets(grenzen, b) ? beslissend(grenzen, op, a, b) : [a, b]
    case 9:
      return laag[a] === hoog[a] ? [a, laag[a] === 0 ? c : b] : [a, b, c]
    case 13:
    case 18:
      return [a]
    default:
      return op >= 15 ? [tellerVan(code, pc), a] : [a, b]
  }
}

function isNul({ laag, hoog }: Grenzen, register: number): boolean {
  return laag[register] === 0 && hoog[register] === 0
}

/** Of a highest of amounts the lower one counts too: that someone earns little is why nothing is taken off. */
function isToets({ laag, hoog }: Grenzen, register: number): boolean {
  return laag[register]! >= 0 && hoog[register]! <= 1
}

/** Of `of` the side that holds, of `en` the one that does not. */
function beslissend({ laag, hoog }: Grenzen, op: number, a: number, b: number): number[] {
  const [beslist, ander] = op === 4 ? [laag, hoog] : [hoog, laag]
  const telt = (een: number, tweede: number) =>
    op === 4 ? beslist[een]! > ander[tweede]! : beslist[een]! < ander[tweede]!
  if (telt(a, b)) return [a]
  return telt(b, a) ? [b] : [a, b]
}

/** The number of members; the loop itself stands before its results. */
function tellerVan(code: Int32Array, pc: number): number {
  let lus = pc
  while (code[lus] !== 14) lus -= 5
  return code[lus + 1]!
}
