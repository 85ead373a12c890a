import { codeVan } from '../datum.ts'
import type { Cijferwaarde, Programma, Regelpakket } from '../pakket.ts'

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
    const eerste = this.pakket.feitregisters + programma.letterlijk.length
    const registers = (test: (waarde: Cijferwaarde | undefined) => boolean) =>
      programma.cijfers.flatMap((cijfer, i) => (test(waarden.get(cijfer)) ? [eerste + i] : []))
    const uitkomsten = programma.uitkomsten.flatMap((uitkomst, i) => (heeft(uitkomst.cijfers) ? [i] : []))
    if (uitkomsten.length === 0) return null
    const bepaalbaar = new Set(uitkomsten.map((i) => programma.uitkomsten[i]?.regeling))
    return {
      programma: nummer,
      ...vast(programma, waarden),
      uitkomsten,
      onzeker: registers((waarde) => waarde?.[4] === 0),
      ongeveer: registers((waarde) => waarde?.[2] !== waarde?.[3]),
      zonderCijfers: this.pakket.regelingen.filter((id) => !bepaalbaar.has(id)),
      voorwaarden: new Set(Object.entries(programma.voorwaarden).flatMap(([id, v]) => (heeft(v.cijfers) ? [id] : []))),
    }
  }

  /** The value on this date: of the gemeente when it has one, else of the country. */
  private waarde(nummer: number, datum: number, gemeente: string | undefined): Cijferwaarde | undefined {
    const cijfer = this.pakket.cijfers[nummer]
    const eigen = gemeente === undefined ? undefined : cijfer?.gemeenten?.[gemeente]
    return [eigen, cijfer?.waarden]
      .map((waarden) => waarden?.find(([vanaf, tot]) => vanaf <= datum && (tot === 0 || datum < tot)))
      .find((waarde) => waarde !== undefined)
  }
}

function vast(programma: Programma, waarden: Map<number, Cijferwaarde | undefined>): Pick<Peil, 'laag' | 'hoog'> {
  const grens = (kant: 2 | 3) =>
    Float64Array.from([...programma.letterlijk, ...programma.cijfers.map((cijfer) => waarden.get(cijfer)?.[kant] ?? 0)])
  return { laag: grens(2), hoog: grens(3) }
}
