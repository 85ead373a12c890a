/* oxlint-disable typescript/no-non-null-assertion -- registers come from the program itself */
import type { Uitkomstsoort } from '../bepaling.ts'
import type { Gegevens, Invoer } from '../gegevens.ts'
import { slots } from '../invoer/pad.ts'
import type { Regelpakket } from '../pakket.ts'
import { type Huisblad, openHuisblad } from '../watals/huisblad.ts'

/** What a change has to bring about in one regeling: a right, or more than is paid now. */
export interface Doel {
  regeling: string
  soort: 'recht' | 'meer'
  /** `recht` when it is reached for all values that are tried now, `geen_recht` when for none. */
  oordeel: () => Uitkomstsoort
  /** The goal of at least as much as can be reached with the values that are tried now. */
  meest: () => Doel
}

export type Zet = (laag: number, hoog: number) => void

/** One household with and, while that is not known, without a partner. */
export class Huisbladen {
  private readonly bladen: Huisblad[]
  private readonly slots: Map<string, number>

  private constructor(pakket: Regelpakket, bladen: Huisblad[]) {
    this.bladen = bladen
    this.slots = new Map(slots(pakket).flatMap((slot, register) => (slot ? [[slot.pad, register]] : [])))
  }

  static open(pakket: Regelpakket, invoer: Invoer): Huisbladen | null {
    const bladen = listVarianten(pakket, invoer.gegevens).flatMap(
      (gegevens) => openHuisblad(pakket, { ...invoer, gegevens }) ?? [],
    )
    return bladen.length > 0 ? new Huisbladen(pakket, bladen) : null
  }

  /** The goals of these regelingen as the household is now; of what is open there is none. */
  doelen(regelingen: readonly string[]): Doel[] {
    const [eerste] = this.bladen
    return (eerste?.uitkomsten ?? []).flatMap(({ regeling, recht, bedrag }) => {
      if (!regelingen.includes(regeling)) return []
      const [laag, hoog] = this.grenzen(recht)
      if (hoog === 0) return [this.doel(regeling, 'recht', recht, 1)]
      if (laag === 0 || !bedrag) return []
      const [minst, meest] = this.grenzen(bedrag.register)
      return minst === meest ? [this.doel(regeling, 'meer', bedrag.register, meest + 1)] : []
    })
  }

  /** Tries values of one fact; everything is back in place afterwards. */
  metVrij<T>(pad: string, doe: (zet: Zet) => T): T {
    const slot = this.slots.get(pad)!
    const open = (nog: readonly Huisblad[], zetten: readonly Zet[]): T => {
      const [blad, ...rest] = nog
      if (!blad) return doe((laag, hoog) => zetten.forEach((zet) => zet(laag, hoog)))
      return blad.metVrij(slot, (zet) => open(rest, [...zetten, zet]))
    }
    return open(this.bladen, [])
  }

  private doel(regeling: string, soort: Doel['soort'], register: number, minstens: number): Doel {
    return {
      regeling,
      soort,
      oordeel: () => {
        const [laag, hoog] = this.grenzen(register)
        return laag >= minstens ? 'recht' : hoog < minstens ? 'geen_recht' : 'nog_nodig'
      },
      meest: () => this.doel(regeling, soort, register, this.grenzen(register)[1]),
    }
  }

  private grenzen(register: number): [laag: number, hoog: number] {
    let [laag, hoog] = [Infinity, -Infinity]
    for (const { grenzen } of this.bladen) {
      laag = Math.min(laag, grenzen.laag[register]!)
      hoog = Math.max(hoog, grenzen.hoog[register]!)
    }
    return [laag, hoog]
  }
}

function listVarianten(pakket: Regelpakket, gegevens: Gegevens): Gegevens[] {
  const onbekend = pakket.groepen.filter(({ soort, naam }) => soort === 'misschien' && gegevens[naam] === undefined)
  return onbekend.reduce<Gegevens[]>(
    (varianten, { naam }) =>
      varianten.flatMap((een) => [
        { ...een, [naam]: null },
        { ...een, [naam]: {} },
      ]),
    [gegevens],
  )
}
