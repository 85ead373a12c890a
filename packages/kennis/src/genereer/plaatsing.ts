import { type Gebied, gezamenlijk, nieuwGebied } from './gebied.ts'
import { type Lus, lichaamVan, type Punt } from './punt.ts'
import { keerGenoemd } from './uitdrukking.ts'

/** The operands that are only needed when the first one says so. */
const TAKKEN: Partial<Record<Punt['bewerking'], readonly number[]>> = { kies: [1, 2] }
const RECHTS = [1]

export function takkenVan(punt: Punt): readonly number[] {
  const verkort = punt.ja && (punt.bewerking === 'hoogste' || punt.bewerking === 'laagste')
  return TAKKEN[punt.bewerking] ?? (verkort ? RECHTS : [])
}

/** Gives every point the deepest place where all that use it can reach it, so that what is not needed is not counted. */
export class Plaatsing {
  readonly romp = nieuwGebied(null, null)
  private readonly gebieden = new Map<Punt, Gebied>()
  private readonly takken = new Map<Punt, (Gebied | undefined)[]>()
  private readonly lichamen = new Map<Lus, Gebied>()
  /** Where a point is used, before it is lifted out of loops. */
  private readonly plekken = new Map<Punt, Gebied[]>()

  constructor(wortels: readonly Punt[]) {
    for (const wortel of wortels) this.gebruik(wortel, this.romp)
    for (const punt of onder(wortels)) {
      if (punt.bewerking === 'uit') this.plaatsLus(punt)
      else this.plaats(punt)
    }
    for (const gebied of this.alleGebieden()) gebied.stukken.reverse()
  }

  tak(punt: Punt, operand: number): Gebied | undefined {
    return this.takken.get(punt)?.[operand]
  }

  lichaam(lus: Lus): Gebied {
    const lichaam = this.lichamen.get(lus)
    if (!lichaam) throw new Error('a loop that nobody needs')
    return lichaam
  }

  /** Written once, right where it is counted: it needs no name. */
  isEenmalig(punt: Punt): boolean {
    const plekken = this.plekken.get(punt) ?? []
    return plekken.length === 1 && plekken[0] === this.gebieden.get(punt)
  }

  private plaats(punt: Punt): void {
    const gebied = this.van(punt)
    gebied.stukken.push({ punt })
    const takken = takkenVan(punt)
    punt.van.forEach((operand, i) => {
      if (operand.bewerking === 'getal') return
      const plek = takken.includes(i) ? this.nieuweTak(punt, i, gebied) : gebied
      for (let n = 0; n < keerGenoemd(punt); n++) this.gebruik(operand, plek)
    })
  }

  private plaatsLus({ lus }: Punt): void {
    if (!lus) throw new Error('a result without a loop')
    if (this.lichamen.has(lus)) return
    const uit = lus.uit.filter((punt) => this.gebieden.has(punt))
    const gebied = uit.map((punt) => this.van(punt)).reduce(gezamenlijk)
    const lichaam = nieuwGebied(gebied, lus)
    gebied.stukken.push({ lus, uit })
    this.lichamen.set(lus, lichaam)
    this.gebruik(lus.aantal, gebied)
    for (const { van } of uit) if (van[1]) this.gebruik(van[1], lichaam)
  }

  private gebruik(punt: Punt, plek: Gebied): void {
    this.plekken.set(punt, [...(this.plekken.get(punt) ?? []), plek])
    let gebied = plek
    while (gebied.lus && gebied.lus !== lichaamVan(punt)) gebied = this.lichaam(gebied.lus).ouder ?? this.romp
    const eerder = this.gebieden.get(punt)
    this.gebieden.set(punt, eerder ? gezamenlijk(eerder, gebied) : gebied)
  }

  private nieuweTak(punt: Punt, operand: number, ouder: Gebied): Gebied {
    const tak = nieuwGebied(ouder, ouder.lus)
    const takken = this.takken.get(punt) ?? []
    takken[operand] = tak
    this.takken.set(punt, takken)
    return tak
  }

  private van(punt: Punt): Gebied {
    const gebied = this.gebieden.get(punt)
    if (!gebied) throw new Error('a point that nobody needs')
    return gebied
  }

  private *alleGebieden(): Generator<Gebied> {
    yield this.romp
    yield* this.lichamen.values()
    for (const takken of this.takken.values()) for (const tak of takken) if (tak) yield tak
  }
}

/** Everything these rest on, users before operands; literals are no work. */
function onder(wortels: readonly Punt[]): Punt[] {
  const gezien = new Set<Punt>()
  const stapel = [...wortels]
  for (let punt = stapel.pop(); punt; punt = stapel.pop()) {
    if (gezien.has(punt) || punt.bewerking === 'getal') continue
    gezien.add(punt)
    stapel.push(...punt.van)
  }
  return [...gezien].sort((a, b) => b.nr - a.nr)
}
