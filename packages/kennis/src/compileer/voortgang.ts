import type { Waarde } from '../bouw/waarde.ts'
import { Taalfout } from '../taal/taalfout.ts'
import type { Foutenbak, Pad } from './foutenbak.ts'

/** Something this rests on could not be translated; that fault is reported where it is. */
export class Gestruikeld extends Error {}

export interface Plek {
  bestand: string
  pad: Pad
}

/** Keeps what is translated, so that each name is translated once, each fault is told once and a circle is found. */
export class Voortgang {
  private readonly bak: Foutenbak
  private readonly klaar = new Map<string, Waarde | 'bezig' | 'gestruikeld'>()
  private readonly weg: string[] = []

  constructor(bak: Foutenbak) {
    this.bak = bak
  }

  /** Undefined when it stumbles. */
  probeer<T>(doe: () => T): T | undefined {
    try {
      return doe()
    } catch (fout) {
      if (fout instanceof Gestruikeld) return undefined
      throw fout
    }
  }

  /** Reports a fault at this place and stumbles. */
  op<T>(plek: Plek, doe: () => T): T {
    try {
      return doe()
    } catch (fout) {
      if (!(fout instanceof Taalfout)) throw fout
      this.bak.taalfout(plek.bestand, plek.pad, fout)
      throw new Gestruikeld()
    }
  }

  eenmaal(naam: string, plek: Plek, doe: () => Waarde): Waarde {
    const eerder = this.klaar.get(naam)
    if (eerder === 'gestruikeld') throw new Gestruikeld()
    if (eerder === 'bezig') throw this.kring(naam)
    if (eerder) return eerder
    this.klaar.set(naam, 'bezig')
    this.weg.push(naam)
    try {
      const waarde = this.op(plek, doe)
      this.klaar.set(naam, waarde)
      return waarde
    } catch (fout) {
      this.klaar.set(naam, 'gestruikeld')
      throw fout
    } finally {
      this.weg.pop()
    }
  }

  private kring(naam: string): Taalfout {
    const kring = [...this.weg.slice(this.weg.indexOf(naam)), naam]
    return new Taalfout(`een kring: ${kring.join(' → ')}`, 'stappen die niet op zichzelf steunen')
  }
}
