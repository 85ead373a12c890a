import type { Gegevens } from '@loket/kennis/gegevens'
import { vulAan } from '@loket/kennis/proef/huishouden'
import { beantwoordAlle, leesPad, waardeVan } from './antwoord.ts'
import type { Casus, Huishouden } from './casus.ts'
import { kleinsteTreffer } from './treffer.ts'

export interface Kleinste {
  /** No set of answers smaller than this decides the case. */
  minstens: number
  /** Answers that decide it: as many as `minstens` when `precies`. */
  antwoorden: string[]
  precies: boolean
}

/** A household that may be this one as far as is known, and has another outcome. */
interface Tegenvoorbeeld {
  tegenvoorbeeld: Gegevens
  ander: Gegevens
  feiten: Gegevens
  waarheid: string
}

/**
 * The smallest set of answers that leaves nothing open, from below. Whoever has other facts than this household and another outcome
 * must be told apart from it: at least one of the facts in which they differ has been asked. The smallest set that does so for
 * everybody found is a lower bound; when the rules need nothing more, it is the smallest set of answers there is.
 */
export class Ondergrens {
  private readonly casus: Casus
  private readonly vragen: (feiten: Gegevens) => string[]
  /** Of which it has to be asked whether or how many there are. */
  private readonly groepen: ReadonlySet<string>

  constructor(casus: Casus) {
    this.casus = casus
    this.groepen = new Set(casus.pakket.groepen.flatMap(({ naam, soort }) => (soort === 'een' ? [] : [naam])))
    const gebruikt = new Set([...this.groepen, ...gebruikteFeiten(casus)])
    this.vragen = (feiten) => listPaden(feiten).filter((pad) => gebruikt.has(zonderLid(pad)))
  }

  /** `genoeg` is a set of answers that is known to decide the case. */
  van(huishouden: Huishouden, genoeg: readonly string[]): Kleinste {
    const verschillen: string[][] = []
    let gekozen: string[] = []
    for (;;) {
      const gevonden = this.zoekVerschillen(gekozen, huishouden)
      if (gevonden.length === 0) break
      verschillen.push(...gevonden)
      gekozen = kleinsteTreffer(verschillen, this.groepen)
    }
    const precies = this.beslist(gekozen, huishouden)
    const antwoorden = precies ? gekozen : this.laatWeg(genoeg, huishouden)
    return { minstens: gekozen.length, antwoorden, precies }
  }

  /** Differences that have nothing in common with what was chosen, nor with each other. */
  private zoekVerschillen(gekozen: readonly string[], huishouden: Huishouden): string[][] {
    const bezet = new Set(gekozen)
    const uit: string[][] = []
    for (;;) {
      const verschil = this.zoekVerschil(bezet, huishouden)
      if (!verschil) return uit
      for (const vraag of verschil) bezet.add(vraag)
      uit.push(verschil)
    }
  }

  private beslist(vragen: readonly string[], { antwoorden }: Huishouden): boolean {
    const { kennis, datum, gemeente } = this.casus
    return kennis.watTelt({ datum, gemeente, gegevens: beantwoordAlle(vragen, antwoorden) }).length === 0
  }

  /** The questions, none of them among those that were chosen, that tell this household from another one with another outcome. */
  private zoekVerschil(gekozen: ReadonlySet<string>, huishouden: Huishouden): string[] | null {
    const { feiten } = huishouden
    const vraagVan = this.vraagVan(huishouden)
    const paden = this.vragen(feiten)
    const bekend = new Set(paden.filter((pad) => gekozen.has(vraagVan(pad))))
    const waarheid = this.uitslag(feiten)
    for (const ander of this.casus.anderen) {
      const tegenvoorbeeld = this.vulIn(feiten, ander, bekend)
      if (this.uitslag(tegenvoorbeeld) === waarheid) continue
      const over = this.maakGelijk({ tegenvoorbeeld, ander, feiten, waarheid }, paden, bekend)
      return [...new Set(over.map(vraagVan))]
    }
    return null
  }

  /** Makes the other household the same fact by fact, as long as its outcome stays another; returns what has to differ. */
  private maakGelijk(
    { tegenvoorbeeld, ander, feiten, waarheid }: Tegenvoorbeeld,
    paden: readonly string[],
    bekend: ReadonlySet<string>,
  ): string[] {
    const gelijk = new Set(bekend)
    const anders = new Set<string>()
    let nu = tegenvoorbeeld
    for (const pad of paden) {
      if (gelijk.has(pad)) continue
      const { groep, lid, begrip } = leesPad(pad)
      if (!begrip) {
        const samen = this.vulIn(feiten, ander, new Set([...gelijk, pad]))
        if (this.uitslag(samen) === waarheid) anders.add(pad)
        else {
          nu = samen
          gelijk.add(pad)
        }
        continue
      }
      // Where there are others in the group, what they are like says nothing.
      if (anders.has(groep)) continue
      const deel = nu[groep]
      const wie = Array.isArray(deel) ? deel[lid] : deel
      const eigen = waardeVan(feiten, pad)
      if (!wie || eigen === undefined) continue
      gelijk.add(pad)
      const { [begrip]: was = null } = wie
      wie[begrip] = eigen
      if (was === eigen || this.uitslag(nu) !== waarheid) continue
      wie[begrip] = was
      gelijk.delete(pad)
      anders.add(pad)
    }
    return [...anders]
  }

  private vulIn(feiten: Gegevens, ander: Gegevens, houd: ReadonlySet<string>): Gegevens {
    const { pakket } = this.casus
    const bekend: Gegevens = {}
    for (const { naam, soort } of pakket.groepen) {
      if (soort !== 'een' && !houd.has(naam)) continue
      const deel = feiten[naam] ?? null
      bekend[naam] = Array.isArray(deel) ? deel.map(() => ({})) : deel && {}
    }
    return vulAan(pakket, bekend, feiten, ander, houd)
  }

  private uitslag(gegevens: Gegevens): string {
    const { kennis, datum, gemeente } = this.casus
    return JSON.stringify(kennis.bereken({ datum, gemeente, gegevens }))
  }

  /** A fact that follows from a meta-begrip is asked by that. */
  private vraagVan({ antwoorden }: Huishouden): (pad: string) => string {
    const eigen = new Set(listPaden(antwoorden))
    return (pad) => {
      if (eigen.has(pad)) return pad
      const { groep } = leesPad(pad)
      const meta = this.casus.pakket.groepen.find(({ naam }) => naam === groep)?.meta[0]
      return `${pad.split('.')[0]}.${this.casus.pakket.begrippen[meta ?? -1]?.id}`
    }
  }

  /** Leaves out one after another what is not needed. */
  private laatWeg(genoeg: readonly string[], huishouden: Huishouden): string[] {
    let nodig = [...genoeg]
    for (const vraag of genoeg.toReversed()) {
      const zonder = nodig.filter((pad) => pad !== vraag && (vraag.includes('.') || leesPad(pad).groep !== vraag))
      if (this.beslist(zonder, huishouden)) nodig = zonder
    }
    return nodig
  }
}

const zonderLid = (pad: string): string => pad.replace(/\[\d+\]/, '')

/** Facts that matter to any outcome, without member. */
function gebruikteFeiten({ kennis, pakket, datum, gemeente }: Casus): string[] {
  const leeg = Object.fromEntries(pakket.groepen.map(({ naam, soort }) => [naam, soort === 'lijst' ? [{}] : {}]))
  return kennis.watTelt({ datum, gemeente, gegevens: leeg }).map(zonderLid)
}

/** Every answer of a household as a path, whether or how many there are before what they are like. */
function listPaden(gegevens: Gegevens): string[] {
  return Object.entries(gegevens).flatMap(([groep, deel]) => {
    if (deel === null) return [groep]
    if (!Array.isArray(deel)) return [groep, ...Object.keys(deel).map((id) => `${groep}.${id}`)]
    return [groep, ...deel.flatMap((feiten, i) => Object.keys(feiten).map((id) => `${groep}[${i}].${id}`))]
  })
}
