import type { Functies } from './functies.ts'
import type { Gebied, Stuk } from './gebied.ts'
import { type Plaatsing, takkenVan } from './plaatsing.ts'
import { HOOGSTE_LID, type Lus, type Punt, SOM } from './punt.ts'
import { alsGetal, alsJa, type Lezer, uitdrukking } from './uitdrukking.ts'

export interface Vorm {
  lezer: Lezer
  /** Name and parameters of the functions that a long text is cut into. */
  naam: string
  parameters: string
  /** The same for functions that every household passes through, and what stands around their lines. */
  romp: { parameters: string; omhul: (regels: readonly string[]) => string }
  /** Where the n-th result goes. */
  doel: (n: number) => string
  /** Where a value goes that several functions need. */
  gedeeld: (plek: number) => string
}

/** Writes a placed program as text. What one function counts and another needs goes through the array `R`. */
export class Schrijver {
  readonly functieteksten: string[] = []
  private readonly plaatsing: Plaatsing
  private readonly functies: Functies
  private readonly vorm: Vorm
  /** Place in `R` of every point that is needed in another function than its own. */
  private readonly gedeeld: Map<Punt, number>
  private readonly uit: readonly (Punt | null)[]
  private functie = 0

  constructor(
    plaatsing: Plaatsing,
    functies: Functies,
    vorm: Vorm,
    gedeeld: Map<Punt, number>,
    uit: readonly (Punt | null)[],
  ) {
    this.plaatsing = plaatsing
    this.functies = functies
    this.vorm = vorm
    this.gedeeld = gedeeld
    this.uit = uit
  }

  readonly verwijs = (punt: Punt): string => {
    if (this.functies.isNaamloos(punt)) return this.uitdrukking(punt)
    if (this.functies.functieVan(punt) === this.functie) return naam(punt)
    if (punt.bewerking === 'feit' || punt.bewerking === 'element') return this.uitdrukking(punt)
    const plek = this.gedeeld.get(punt) ?? this.gedeeld.size
    this.gedeeld.set(punt, plek)
    return punt.ja ? `(${this.vorm.gedeeld(plek)} !== 0)` : this.vorm.gedeeld(plek)
  }

  /** What every household passes through; of a text that is cut only the calls. */
  romp(): string[] {
    return this.gebied(this.plaatsing.romp)
  }

  private gebied(gebied: Gebied): string[] {
    return this.functies.delen(gebied).flatMap(({ functie, stukken }) => {
      if (functie === this.functie) return this.regels(stukken)
      const eerder = this.functie
      this.functie = functie
      const regels = this.regels(stukken)
      this.functie = eerder
      return regels.length === 0 ? [] : [this.functietekst(functie, gebied === this.plaatsing.romp, regels)]
    })
  }

  /** Hands over the results that no function counted: what the period decides, and all of a text that is not cut. */
  uitvoer(): string[] {
    const regels = this.uit.flatMap((punt, n) => (punt && this.heeftFunctie(punt) ? [] : [this.resultaat(punt, n)]))
    return this.isGeknipt && regels.length > 0 ? [this.functietekst('uit', true, regels)] : regels
  }

  private get isGeknipt(): boolean {
    return this.functies.isGeknipt(this.plaatsing.romp)
  }

  private heeftFunctie(punt: Punt): boolean {
    return this.isGeknipt && punt.bewerking !== 'getal'
  }

  /** Returns how it is called. */
  private functietekst(nummer: number | string, isRomp: boolean, regels: readonly string[]): string {
    const { naam: begin, parameters, romp } = this.vorm
    const kop = `${begin}${nummer}(${isRomp ? romp.parameters : parameters})`
    this.functieteksten.push(`function ${kop} {\n${isRomp ? romp.omhul(regels) : regels.join('\n')}\n}`)
    return kop
  }

  private resultaat(punt: Punt | null, n: number): string {
    return `${this.vorm.doel(n)} = ${punt ? `${alsGetal(punt, this.verwijs)} + 0` : '0'}`
  }

  /** Results stand right behind what counts them: passed on by way of `R` they would be written and read once more. */
  private resultaten(punt: Punt): string[] {
    return this.heeftFunctie(punt) ? this.uit.flatMap((een, n) => (een === punt ? [this.resultaat(een, n)] : [])) : []
  }

  private regels(stukken: readonly Stuk[]): string[] {
    return stukken.flatMap((stuk) => {
      if ('lus' in stuk) return [...this.lus(stuk.lus, stuk.uit), ...stuk.uit.flatMap((punt) => this.resultaten(punt))]
      const regels = this.functies.isNaamloos(stuk.punt) ? [] : this.punt(stuk.punt)
      return [...regels, ...this.resultaten(stuk.punt)]
    })
  }

  private punt(punt: Punt): string[] {
    const vertakt = takkenVan(punt).some((i) => this.functies.heeftRegels(this.plaatsing.tak(punt, i)))
    if (!vertakt) return [`const ${naam(punt)} = ${this.uitdrukking(punt)}`, ...this.deelMee(punt)]
    return [...this.keuze(punt), ...this.deelMee(punt)]
  }

  /** Only the side that counts is counted. */
  private keuze(punt: Punt): string[] {
    const [toets] = punt.van
    if (!toets) throw new Error('a choice without a test')
    const n = naam(punt)
    if (punt.bewerking === 'kies')
      return [
        `let ${n}`,
        `if (${alsJa(toets, this.verwijs)}) {`,
        ...this.tak(punt, 1),
        '} else {',
        ...this.tak(punt, 2),
        '}',
      ]
    const verder = punt.bewerking === 'laagste' ? n : `!${n}`
    return [`let ${n} = ${alsJa(toets, this.verwijs)}`, `if (${verder}) {`, ...this.tak(punt, 1), '}']
  }

  private tak(punt: Punt, operand: number): string[] {
    const tak = this.plaatsing.tak(punt, operand)
    const waarde = punt.van[operand]
    if (!waarde) throw new Error('a choice without a side')
    const regels = tak ? this.gebied(tak) : []
    const tekst = punt.ja ? alsJa(waarde, this.verwijs) : alsGetal(waarde, this.verwijs)
    return [...regels, `${naam(punt)} = ${tekst}`]
  }

  private lus(lus: Lus, uit: readonly Punt[]): string[] {
    const { van, tot } = this.vorm.lezer.lus(lus.aantal.k)
    return [
      ...uit.map((punt) => `let ${naam(punt)} = ${punt.ja ? 'false' : 0}`),
      `for (let j = ${van}; j < ${tot}; j++) {`,
      ...this.gebied(this.plaatsing.lichaam(lus)),
      ...uit.map((punt) => this.erbij(punt, van)),
      '}',
      ...uit.flatMap((punt) => this.deelMee(punt)),
    ]
  }

  private erbij(punt: Punt, eerste: string): string {
    const [, waarde] = punt.van
    if (!waarde) throw new Error('a loop without a value')
    const n = naam(punt)
    if (punt.ja) {
      const nu = alsJa(waarde, this.verwijs)
      return punt.k === HOOGSTE_LID ? `${n} = ${n} || ${nu}` : `${n} = (j === ${eerste} || ${n}) && ${nu}`
    }
    const nu = alsGetal(waarde, this.verwijs)
    if (punt.k === SOM) return `${n} += ${nu}`
    return `${n} = j === ${eerste} ? ${nu} : Math.${punt.k === HOOGSTE_LID ? 'max' : 'min'}(${n}, ${nu})`
  }

  private deelMee(punt: Punt): string[] {
    const plek = this.gedeeld.get(punt)
    return plek === undefined ? [] : [`${this.vorm.gedeeld(plek)} = ${naam(punt)}${punt.ja ? ' | 0' : ''}`]
  }

  private uitdrukking(punt: Punt): string {
    return uitdrukking(punt, this.verwijs, this.vorm.lezer, (van) => this.functies.isLicht(van))
  }
}

function naam(punt: Punt): string {
  return `x${punt.nr}`
}
