/* oxlint-disable typescript/no-non-null-assertion -- places, registers and slots come from the compiler */
import { datumTekst } from '../datum.ts'
import type { Eenheid } from '../gegevens.ts'
import type { Slot } from '../invoer/pad.ts'
import type { Pakketuitkomst, Regelpakket } from '../pakket.ts'
import type { Blad, Paar } from './blad.ts'
import type { Cijferlezer } from './cijferlezer.ts'
import type { Uitlegwaarde } from './uitleg.ts'
import { type Deel, NERGENS, type Uitkomstvorm, VAST, type Wetplaatsing, type Wetregeling } from './wetboek.ts'

/** The member that a loop is at, whose facts are meant. */
export interface Bij {
  lijst: number
  nummer: number
}

/** One version of a regeling, and where the program keeps its values. */
export interface Wetdeel {
  uitkomst: Pakketuitkomst
  wet: Wetregeling
  plaatsing: Wetplaatsing
}

export interface Leesbron {
  pakket: Regelpakket
  slots: readonly (Slot | undefined)[]
  delen: ReadonlyMap<string, Wetdeel>
}

/** Reads what a program counted as the values of the parts of the law. */
export class Waardelezer {
  readonly blad: Blad
  readonly cijfers: Cijferlezer
  private readonly bron: Leesbron

  constructor(bron: Leesbron, blad: Blad, cijfers: Cijferlezer) {
    this.bron = bron
    this.blad = blad
    this.cijfers = cijfers
  }

  wetdeel(regeling: string): Wetdeel {
    return this.bron.delen.get(regeling)!
  }

  waarde(deel: Deel, wetdeel: Wetdeel, bij?: Bij): Uitlegwaarde | null {
    switch (deel.soort) {
      case 'getal':
        return { soort: 'getal', min: deel.waarde, max: deel.waarde, ...(deel.eenheid && { eenheid: deel.eenheid }) }
      case 'dag':
        return { soort: 'datum', min: deel.datum, max: deel.datum }
      case 'peil':
        return lees('datum', this.blad.lees(deel.nummer))
      case 'woord':
        return deel.woord === 'ja' || deel.woord === 'nee'
          ? { soort: 'ja_nee', waarde: deel.woord === 'ja' }
          : { soort: 'keuze', waarde: deel.woord }
      case 'feit':
        return this.feit(deel.slot, deel.lijst === undefined ? undefined : bij)
      case 'cijfer':
        return this.cijfers.waarde(deel.nummer)
      case 'stap':
        return this.stap(deel.regeling, deel.naam, bij)
      case 'niet':
        return null
      default: {
        const paar = this.getal(wetdeel, deel.plek, bij)
        return paar && this.lees(deel, paar)
      }
    }
  }

  stap(regeling: string, naam: string, bij?: Bij): Uitlegwaarde | null {
    const wetdeel = this.wetdeel(regeling)
    const { plek, uitkomst, eenheid } = wetdeel.wet.stappen[naam]!
    const paar = this.getal(wetdeel, plek, bij) ?? this.getoond(wetdeel, naam)
    return paar && lees(uitkomst, paar, eenheid)
  }

  /** Path of a fact; `afwezig` when it is of someone who is not there. */
  pad(slot: number, bij?: Bij): { pad: string; afwezig?: true } {
    const { groep, begrip } = this.bron.slots[slot]!
    const plek = begrip < 0 || !bij ? slot : slot + bij.nummer * groep.begrippen.length
    const { pad } = this.bron.slots[plek]!
    const weg = groep.soort === 'misschien' && begrip >= 0 && this.blad.lees(groep.slot)[1] === 0
    return weg ? { pad, afwezig: true } : { pad }
  }

  groep(lijst: number): string {
    return this.bron.pakket.groepen[lijst]!.naam
  }

  private feit(slot: number, bij?: Bij): Uitlegwaarde {
    const { groep, begrip: nummer } = this.bron.slots[slot]!
    const paar = this.blad.lees(slot, bij)
    if (nummer < 0) return groep.soort === 'lijst' ? lees('getal', paar, 'personen') : lees('ja_nee', paar)
    const { soort, schaal, eenheid, keuzes = [] } = this.bron.pakket.begrippen[nummer]!
    if (soort === 'keuze') return { soort: 'keuze', waarde: paar[0] === paar[1] ? (keuzes[paar[0]] ?? null) : null }
    if (soort === 'ja_nee' || soort === 'datum') return lees(soort, paar)
    return lees('getal', [paar[0] / schaal, paar[1] / schaal], eenheid)
  }

  /** The number at a place; null where the program keeps none. */
  private getal({ plaatsing: { plekken, noemers } }: Wetdeel, plek: number, bij?: Bij): Paar | null {
    const register = plekken[2 * plek]!
    const schaal = plekken[2 * plek + 1]!
    if (register === NERGENS) return null
    if (register <= VAST) return [(VAST - register) / schaal, (VAST - register) / schaal]
    const [laag, hoog] = this.blad.lees(register, bij)
    const noemer = noemers.find(([van]) => van === plek)
    const [klein, groot] = noemer ? this.blad.lees(noemer[1], bij) : [1, 1]
    return [laag / (schaal * (laag >= 0 ? groot : klein)) + 0, hoog / (schaal * (hoog >= 0 ? klein : groot)) + 0]
  }

  /** Of what is too big for a register, what the engine shows. */
  private getoond({ uitkomst }: Wetdeel, naam: string): Paar | null {
    const stap = uitkomst.stappen.find((een) => een.naam === naam)
    if (!stap) return null
    const [laag, hoog] = this.blad.lees(stap.register)
    return [laag / stap.schaal, hoog / stap.schaal]
  }

  private lees(deel: Extract<Deel, { plek: number }>, paar: Paar): Uitlegwaarde {
    switch (deel.soort) {
      case 'vergelijk':
      case 'en':
      case 'of':
        return lees('ja_nee', paar)
      case 'kies':
        return lees(deel.uitkomst, paar, deel.eenheid)
      case 'lijst':
        return lees(deel.hoe === 'een_van' || deel.hoe === 'alle' ? 'ja_nee' : 'getal', paar, deel.eenheid)
      case 'elders':
        if (deel.wat === 'bedrag') return lees('getal', paar, deel.eenheid)
        return { soort: 'keuze', waarde: paar[0] === paar[1] ? (paar[0] === 1 ? 'recht' : 'geen_recht') : null }
      case 'tabel':
        return lees('getal', paar, this.cijfers.eenheid(deel.nummer))
      default:
        return lees('getal', paar, deel.eenheid)
    }
  }
}

function lees(uitkomst: Uitkomstvorm, [laag, hoog]: Paar, eenheid?: Eenheid): Uitlegwaarde {
  switch (uitkomst) {
    case 'getal':
      return { soort: 'getal', min: laag, max: hoog, ...(eenheid && { eenheid }) }
    case 'ja_nee':
      return { soort: 'ja_nee', waarde: laag === hoog ? laag === 1 : null }
    case 'datum':
      return { soort: 'datum', min: datumTekst(laag), max: datumTekst(hoog) }
    // A step that is a choice is one of another regeling: whether there is a right.
    case 'keuze':
      return { soort: 'keuze', waarde: null }
  }
}
