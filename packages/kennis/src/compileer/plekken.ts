import { type Knoop, vasteWaarde } from '../bouw/knoop.ts'
import type { Waarde } from '../bouw/waarde.ts'
import { NERGENS, VAST } from '../uitleg/wetboek.ts'

/** Where a program keeps the values of the parts of the law: a place for each part, filled when there is one. */
export class Plekken {
  readonly plekken: number[] = []
  readonly noemers: [plek: number, register: number][] = []
  private readonly zoek: (knoop: Knoop) => number | undefined

  constructor(zoek: (knoop: Knoop) => number | undefined) {
    this.zoek = zoek
  }

  /** The next place, for this value. */
  voor(waarde: Waarde | undefined): number {
    const plek = this.plekken.length / 2
    this.plekken.push(...(waarde ? this.code(waarde, plek) : [NERGENS, 1]))
    return plek
  }

  private code(waarde: Waarde, plek: number): [register: number, schaal: number] {
    if (waarde.soort !== 'getal') return [this.register(waarde.soort === 'groep' ? waarde.aantal : waarde.knoop), 1]
    const { teller, noemer, schaal } = waarde
    const onder = noemer && this.zoek(noemer)
    if (onder === undefined || schaal > Number.MAX_SAFE_INTEGER) return [NERGENS, 1]
    if (onder !== null) this.noemers.push([plek, onder])
    return [this.register(teller), Number(schaal)]
  }

  /** What is known beforehand needs no register; what only exists inside an operation on big integers has none. */
  private register(knoop: Knoop): number {
    const vast = vasteWaarde(knoop)
    if (vast === null) return this.zoek(knoop) ?? NERGENS
    return vast >= 0n && vast <= Number.MAX_SAFE_INTEGER ? VAST - Number(vast) : NERGENS
  }
}
