/* oxlint-disable typescript/no-non-null-assertion -- the compiler numbers registers; a check on each would triple the time */
import { type Peil, Peilen } from '../bepalen/peil.ts'
import { rustOp } from '../draai/afhankelijk.ts'
import { Grenzen } from '../draai/grenzen.ts'
import { Reeksen } from '../draai/reeksen.ts'
import type { Invoer } from '../gegevens.ts'
import { Lader, type Stand } from '../invoer/lader.ts'
import type { Pakketuitkomst, Programma, Regelpakket } from '../pakket.ts'
import { ontrol } from './ontrol.ts'

/** One household, counted once, on which one fact at a time can be tried with other values. */
export class Huisblad {
  readonly uitkomsten: Pakketuitkomst[]
  readonly grenzen: Grenzen

  constructor(programma: Programma, peil: Peil, stand: Pick<Stand, 'laag' | 'hoog'>) {
    this.uitkomsten = peil.uitkomsten.flatMap((nummer) => programma.uitkomsten[nummer] ?? [])
    const bekend = (slot: number) => (stand.laag[slot] === stand.hoog[slot] ? stand.laag[slot]! : null)
    const { code, registers } = ontrol(programma.code, programma.kern, programma.registers, bekend)
    this.grenzen = new Grenzen(Int32Array.from(code), registers)
    const { laag, hoog } = this.grenzen
    laag.set(stand.laag)
    hoog.set(stand.hoog)
    laag.set(peil.laag, stand.laag.length)
    hoog.set(peil.hoog, stand.hoog.length)
    this.grenzen.draai(new Reeksen(code), false)
  }

  /** Lets a fact take other bounds while `doe` looks, and puts everything back. */
  metVrij<T>(slot: number, doe: (zet: (laag: number, hoog: number) => void, deel: Int32Array) => T): T {
    const { grenzen } = this
    const { laag, hoog } = grenzen
    const { code, doelen } = rustOp(grenzen.code, grenzen.code.length, laag.length, [slot])
    const reeksen = new Reeksen(code)
    const eerder = [slot, ...doelen].map((register) => ({ register, laag: laag[register]!, hoog: hoog[register]! }))
    const zet = (van: number, tot: number) => {
      laag[slot] = van
      hoog[slot] = tot
      grenzen.draai(reeksen, false)
    }
    const uit = doe(zet, code)
    for (const oud of eerder) {
      laag[oud.register] = oud.laag
      hoog[oud.register] = oud.hoog
    }
    return uit
  }
}

/** With `stand` as someone wants it: the bounds of the facts are copied, so that they can be changed. */
export function openHuisblad(
  pakket: Regelpakket,
  { datum, gemeente, gegevens }: Invoer,
  pas: (stand: Pick<Stand, 'laag' | 'hoog'>) => void = () => undefined,
): Huisblad | null {
  const peil = new Peilen(pakket).van(datum, gemeente)
  const programma = peil && pakket.programmas[peil.programma]
  if (!peil || !programma) return null
  const geladen = new Lader(pakket).laad(datum, gegevens)
  const stand = { laag: geladen.laag.slice(), hoog: geladen.hoog.slice() }
  pas(stand)
  return new Huisblad(programma, peil, stand)
}
