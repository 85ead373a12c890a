import { codeVan } from '../datum.ts'
import type { Cijfer, Cijferwaarde, Regelpakket, Tabel, Tabelwaarde } from '../pakket.ts'

/** The figures of one period in one gemeente, and which regelingen have all of theirs. */
export interface Peil {
  programma: number
  /** Literals and figures, as they follow the facts in the registers. */
  laag: Float64Array
  hoog: Float64Array
  /** Numbers of the uitkomsten of the program that have figures. */
  uitkomsten: number[]
  /** Registers of figures without a certain source. */
  onzeker: number[]
  /** Registers of figures of which only bounds are known. */
  ongeveer: number[]
  zonderCijfers: string[]
  voorwaarden: Set<string>
}

export class Peilen {
  private readonly pakket: Regelpakket
  private readonly bewaard = new Map<string, Peil | null>()
  /** Households mostly come in rows of one day and one gemeente. */
  private vorige: { datum: string; gemeente: string | undefined; peil: Peil | null } | null = null

  constructor(pakket: Regelpakket) {
    this.pakket = pakket
  }

  /** Null when no regeling of the pack has figures on this date. */
  van(datum: string, gemeente: string | undefined): Peil | null {
    if (this.vorige?.datum === datum && this.vorige.gemeente === gemeente) return this.vorige.peil
    const peil = this.zoek(datum, gemeente)
    this.vorige = { datum, gemeente, peil }
    return peil
  }

  private zoek(datum: string, gemeente: string | undefined): Peil | null {
    const code = codeVan(datum)
    let nummer = -1
    for (const schijf of this.pakket.schijven) {
      if (schijf.vanaf > code) break
      nummer++
    }
    const sleutel = `${nummer} ${gemeente ?? ''}`
    const bekend = this.bewaard.get(sleutel)
    if (bekend !== undefined) return bekend
    const peil = this.maak(this.pakket.schijven[nummer]?.programma ?? -1, code, gemeente)
    this.bewaard.set(sleutel, peil)
    return peil
  }

  private maak(nummer: number, datum: number, gemeente: string | undefined): Peil | null {
    const programma = this.pakket.programmas[nummer]
    if (!programma) return null
    const waarden = new Map(programma.cijfers.map((cijfer) => [cijfer, this.waarde(cijfer, datum, gemeente)]))
    const heeft = (cijfers: number[]) => cijfers.every((cijfer) => waarden.get(cijfer) !== undefined)
    const vast = [
      ...programma.letterlijk.map(zeker),
      ...programma.cijfers.flatMap((cijfer) => this.registers(cijfer, waarden.get(cijfer))),
    ]
    const registers = (test: (vast: Vast) => boolean) =>
      vast.flatMap((een, i) => (test(een) ? [this.pakket.feitregisters + i] : []))
    const uitkomsten = programma.uitkomsten.flatMap((uitkomst, i) => (heeft(uitkomst.cijfers) ? [i] : []))
    if (uitkomsten.length === 0) return null
    const bepaalbaar = new Set(uitkomsten.map((i) => programma.uitkomsten[i]?.regeling))
    return {
      programma: nummer,
      laag: Float64Array.from(vast, ({ laag }) => laag),
      hoog: Float64Array.from(vast, ({ hoog }) => hoog),
      uitkomsten,
      onzeker: registers((een) => een.onzeker || een.laag !== een.hoog),
      ongeveer: registers((een) => een.laag !== een.hoog),
      zonderCijfers: this.pakket.regelingen.filter((id) => !bepaalbaar.has(id)),
      voorwaarden: new Set(Object.entries(programma.voorwaarden).flatMap(([id, v]) => (heeft(v.cijfers) ? [id] : []))),
    }
  }

  private waarde(nummer: number, datum: number, gemeente: string | undefined): Dagwaarde | undefined {
    return waardeOp(this.pakket.cijfers[nummer], datum, gemeente)
  }

  /** What stands in the registers of one figure: of a table the bounds, then the values, of as many rows as on any date. */
  private registers(nummer: number, waarde: Dagwaarde | undefined): Vast[] {
    const cijfer: Cijfer | Tabel | undefined = this.pakket.cijfers[nummer]
    const onzeker = waarde?.[4] === 0
    if (!cijfer || !('rijen' in cijfer)) return [{ laag: getal(waarde?.[2]), hoog: getal(waarde?.[3]), onzeker }]
    const rijen = Array.from({ length: cijfer.rijen }, (_, i) => i)
    return [
      ...rijen.map((i) => zeker(waarde?.[5]?.[i] ?? Infinity)),
      ...rijen.map((i) => ({ laag: getal(waarde?.[2], i), hoog: getal(waarde?.[3], i), onzeker })),
    ]
  }
}

export type Dagwaarde = Cijferwaarde | Tabelwaarde

/** The value of a figure on this date: of the gemeente when it has one, else of the country. */
export function waardeOp(
  cijfer: Cijfer | Tabel | undefined,
  datum: number,
  gemeente: string | undefined,
): Dagwaarde | undefined {
  const eigen = gemeente === undefined ? undefined : cijfer?.gemeenten?.[gemeente]
  return [eigen, cijfer?.waarden]
    .map((waarden: Dagwaarde[] | undefined) =>
      waarden?.find(([vanaf, tot]) => vanaf <= datum && (tot === 0 || datum < tot)),
    )
    .find((waarde) => waarde !== undefined)
}

/** One register that is the same for every household. */
interface Vast {
  laag: number
  hoog: number
  onzeker: boolean
}

const zeker = (waarde: number): Vast => ({ laag: waarde, hoog: waarde, onzeker: false })

/** Zero where there is none: what rests on it is not shown. */
function getal(waarde: number | number[] | undefined, rij = 0): number {
  return (Array.isArray(waarde) ? waarde[rij] : waarde) ?? 0
}
