import type { Bouwer } from '../bouw/bouwer.ts'
import { eenheid } from '../bouw/eenheden.ts'
import type { Waarde } from '../bouw/waarde.ts'
import type { Cijfer, Tabel } from '../pakket.ts'
import { Taalfout } from '../taal/taalfout.ts'

/** The names of figures and tables: of all regelingen together, or `bijstand.norm` of one. */
export class Cijfernamen {
  private readonly bouwer: Bouwer
  private readonly cijfers: readonly (Cijfer | Tabel)[]
  private readonly nummers: ReadonlyMap<string, number>

  constructor(bouwer: Bouwer, cijfers: readonly (Cijfer | Tabel)[]) {
    this.bouwer = bouwer
    this.cijfers = cijfers
    this.nummers = new Map(cijfers.map((cijfer, i) => [cijfer.naam, i]))
  }

  nummer(naam: string): number | undefined {
    return this.nummers.get(naam)
  }

  zoek(naam: string): Waarde | undefined {
    const nummer = this.nummers.get(naam)
    const cijfer = nummer === undefined ? undefined : this.cijfers[nummer]
    if (!cijfer || nummer === undefined) return undefined
    if (!('rijen' in cijfer)) return cijferwaarde(this.bouwer, cijfer, nummer)
    throw new Taalfout(`\`${naam}\` zonder getal`, `een getal in ${cijfer.op} erachter, zoals \`${naam}(…)\``)
  }

  tabel(naam: string): { tabel: Tabel; nummer: number } | undefined {
    const nummer = this.nummers.get(naam)
    const tabel = nummer === undefined ? undefined : this.cijfers[nummer]
    return nummer !== undefined && tabel && 'rijen' in tabel ? { tabel, nummer } : undefined
  }

  rijenVan(nummer: number): number {
    const tabel = this.cijfers[nummer]
    if (!tabel || !('rijen' in tabel)) throw new Error(`figure ${nummer} is no table`)
    return tabel.rijen
  }

  /** For a suggestion: those of this regeling also by their short name. */
  tabelnamen(regeling: string | undefined): string[] {
    const eigen = `${regeling}.`
    return this.cijfers.flatMap((cijfer) => {
      if (!('rijen' in cijfer)) return []
      return cijfer.naam.startsWith(eigen) ? [cijfer.naam.slice(eigen.length), cijfer.naam] : [cijfer.naam]
    })
  }

  /** For a suggestion: those that belong to no regeling. */
  gedeeld(): string[] {
    return [...this.nummers.keys()].filter((naam) => !naam.includes('.'))
  }
}

function cijferwaarde(bouwer: Bouwer, cijfer: Cijfer, nummer: number): Waarde {
  const waarden = [cijfer.waarden, ...Object.values(cijfer.gemeenten ?? {})].flat()
  const laag = Math.min(...waarden.map((w) => w[2]))
  const hoog = Math.max(...waarden.map((w) => w[3]))
  const grenzen = waarden.length === 0 ? ([0, 0] as const) : ([laag, hoog] as const)
  const teller = bouwer.bron('cijfer', nummer, ...grenzen)
  return { soort: 'getal', teller, noemer: null, schaal: BigInt(cijfer.schaal), eenheden: eenheid(cijfer.eenheid) }
}
