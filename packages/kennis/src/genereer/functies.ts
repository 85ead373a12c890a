import type { Gebied, Stuk } from './gebied.ts'
import { type Plaatsing, takkenVan } from './plaatsing.ts'
import type { Punt } from './punt.ts'

/** Operations: engines stop optimising very large functions, and a call costs little. */
export const MEEST_PER_FUNCTIE = 200
const MEEST_PER_UITDRUKKING = 24
/** Less work than a branch that is guessed wrong. */
const MEEST_LICHT = 8

/** Which points get a name, and in which function each one is counted. */
export class Functies {
  private aantal = 1
  private readonly plaatsing: Plaatsing
  private readonly meest: number
  private readonly naamlozen = new Set<Punt>()
  private readonly gewichten = new Map<Punt, number>()
  private readonly functies = new Map<Punt, number>()
  private readonly geknipt = new Set<Gebied>()
  private readonly stappen = new Map<Gebied, { functie: number; stukken: Stuk[] }[]>()

  constructor(plaatsing: Plaatsing, meest: number) {
    this.plaatsing = plaatsing
    this.meest = meest
    this.weeg(plaatsing.romp)
    this.verdeel(plaatsing.romp, 0)
  }

  isNaamloos(punt: Punt): boolean {
    return this.naamlozen.has(punt) || punt.bewerking === 'getal'
  }

  /** Hardly any work where it stands: a name, or a comparison or two. */
  isLicht(punt: Punt): boolean {
    return !this.naamlozen.has(punt) || (this.gewichten.get(punt) ?? 0) <= MEEST_LICHT
  }

  functieVan(punt: Punt): number {
    return this.functies.get(punt) ?? 0
  }

  /** The stretch in order: one part in the function itself, or several in functions of their own. */
  delen(gebied: Gebied): { functie: number; stukken: Stuk[] }[] {
    return this.stappen.get(gebied) ?? []
  }

  /** Whether the stretch is in functions of its own. */
  isGeknipt(gebied: Gebied): boolean {
    return this.geknipt.has(gebied)
  }

  /** Whether something in the stretch needs a line of its own. */
  heeftRegels(gebied: Gebied | undefined): boolean {
    return gebied?.stukken.some((stuk) => 'lus' in stuk || !this.naamlozen.has(stuk.punt)) ?? false
  }

  private weeg(gebied: Gebied): void {
    for (const stuk of gebied.stukken) {
      if ('lus' in stuk) this.weeg(this.plaatsing.lichaam(stuk.lus))
      else this.weegPunt(stuk.punt)
    }
  }

  private weegPunt(punt: Punt): void {
    const takken = takkenVan(punt).map((i) => this.plaatsing.tak(punt, i))
    for (const tak of takken) if (tak) this.weeg(tak)
    const gewicht = punt.van.reduce(
      (som, van) => som + (this.naamlozen.has(van) ? (this.gewichten.get(van) ?? 0) : 0),
      1,
    )
    this.gewichten.set(punt, gewicht)
    const past = gewicht <= MEEST_PER_UITDRUKKING && !takken.some((tak) => this.heeftRegels(tak))
    if (past && this.plaatsing.isEenmalig(punt)) this.naamlozen.add(punt)
  }

  /** Lines in the function itself: a stretch that is too long counts as the calls that replace it. */
  private omvang(gebied: Gebied): number {
    const som = gebied.stukken.reduce((tot, stuk) => tot + this.omvangStuk(stuk), 0)
    return som > this.meest ? Math.ceil(som / this.meest) : som
  }

  private omvangStuk(stuk: Stuk): number {
    if ('lus' in stuk) return 1 + stuk.uit.length + this.omvang(this.plaatsing.lichaam(stuk.lus))
    if (stuk.punt.bewerking === 'feit') return 0
    const takken = takkenVan(stuk.punt).flatMap((i) => this.plaatsing.tak(stuk.punt, i) ?? [])
    return takken.reduce((tot, tak) => tot + this.omvang(tak), 1)
  }

  private verdeel(gebied: Gebied, functie: number): void {
    const delen: { functie: number; stukken: Stuk[] }[] = []
    const heel = gebied.stukken.reduce((tot, stuk) => tot + this.omvangStuk(stuk), 0) <= this.meest
    if (!heel) this.geknipt.add(gebied)
    let vol = this.meest
    for (const stuk of gebied.stukken) {
      const omvang = this.omvangStuk(stuk)
      const laatste = delen.at(-1)
      if (laatste && (heel || vol + omvang <= this.meest)) laatste.stukken.push(stuk)
      else {
        delen.push({ functie: heel ? functie : this.aantal++, stukken: [stuk] })
        vol = 0
      }
      vol += omvang
    }
    this.stappen.set(gebied, delen)
    for (const deel of delen) for (const stuk of deel.stukken) this.verdeelStuk(stuk, deel.functie)
  }

  private verdeelStuk(stuk: Stuk, functie: number): void {
    if ('lus' in stuk) {
      for (const punt of stuk.uit) this.functies.set(punt, functie)
      return this.verdeel(this.plaatsing.lichaam(stuk.lus), functie)
    }
    this.functies.set(stuk.punt, functie)
    for (const i of takkenVan(stuk.punt)) {
      const tak = this.plaatsing.tak(stuk.punt, i)
      if (tak) this.verdeel(tak, functie)
    }
  }
}
