import type { Cijferherkomst, Lidvorm, Vorm } from '@loket/kennis/uitleg/uitleg'
import type { Rekenteken } from '@loket/kennis/uitleg/wetboek'
import { formatDatum } from '../datum.ts'
import { setSomApart } from '../taal.ts'
import { hoofdletter, opsomming, zin } from '../zinnen/zin.ts'
import type { Namen } from './namen.ts'
import { formatGetal } from './waardezin.ts'

/** What a number in a sum is; of a figure of the law also where it stands. */
export interface Deelzin {
  waarde: string
  wat: string
  bron?: string
  /** "geldt vanaf 1 januari 2026" */
  vanaf?: string
  teControleren?: true
}

const TEKENS = { '+': '+', '-': '−', '*': '×', '/': '÷' } satisfies Record<Rekenteken, string>
const KRACHT = { '+': 1, '-': 1, '*': 2, '/': 2 } satisfies Record<Rekenteken, number>

export type Soort<S extends Vorm['soort']> = Extract<Vorm, { soort: S }>

/** Writes the sum of one step: `27% × (€ 24.000 − € 23.425) ÷ 12`. */
export class Som {
  /** Sums within the sum, in the order in which they are needed. */
  readonly tussen: string[] = []
  /** Groups of whose members something was counted. */
  readonly lijsten: Soort<'lijst'>[] = []
  private readonly namen: Namen
  private readonly delen = new Map<string, Deelzin>()

  constructor(namen: Namen) {
    this.namen = namen
  }

  /** Every number with a name that was written, each once. */
  get deelzinnen(): Deelzin[] {
    return [...this.delen.values()]
  }

  /** The sum with what comes of it, and how that is rounded. */
  schrijfUitkomst(vorm: Vorm, uitkomst: string): string {
    if (vorm.soort === 'afgerond') {
      if (isEven(vorm.van, vorm) && isBlad(vorm.van)) return this.schrijf(vorm.van)
      const teken = isEven(vorm.van, vorm) ? '=' : '≈'
      return `${this.isSom(this.schrijf(vorm.van), teken, uitkomst)} (${this.afronding(vorm)})`
    }
    const som = this.schrijf(vorm)
    return som === this.namen.waarde(vorm) ? uitkomst : this.isSom(som, '=', uitkomst)
  }

  private isSom(som: string, teken: string, uitkomst: string): string {
    return setSomApart(`${som} ${teken} ${uitkomst}`, this.namen.taal)
  }

  /** `minst` is how tightly what stands around it binds. */
  schrijf(vorm: Vorm, minst = 0): string {
    switch (vorm.soort) {
      case 'reken':
        return this.reken(vorm, minst)
      case 'afgerond':
        if (isEven(vorm.van, vorm) && isBlad(vorm.van)) return this.schrijf(vorm.van, minst)
        return this.apart(vorm, this.schrijfUitkomst(vorm, this.namen.waarde(vorm)))
      case 'uiterste':
        return this.uiterste(vorm.hoe, vorm.van, vorm)
      case 'lijst':
        return this.lijst(vorm, minst)
      case 'vergelijk':
        return this.namen.waarde(vorm)
      default:
        return minst > 0 && isOpen(vorm) ? `(${this.noem(vorm)})` : this.noem(vorm)
    }
  }

  /** What a part is called that stands for itself; absent for sums and bare numbers. */
  naamVan(vorm: Vorm): string | undefined {
    switch (vorm.soort) {
      case 'feit':
        return this.namen.feit(vorm)
      case 'stap':
        return this.namen.stap(vorm)
      case 'cijfer':
        return this.namen.cijfer(vorm.cijfer.naam)
      case 'elders':
        return this.namen.elders(vorm)
      case 'leeftijd':
        return this.namen.leeftijd(vorm)
      case 'tabel':
        return this.rij(vorm)
      default:
        return undefined
    }
  }

  /** Writes a part by its value, and keeps what that is. */
  noem(vorm: Vorm): string {
    const waarde = this.namen.waarde(vorm)
    const wat = this.naamVan(vorm)
    if (wat !== undefined) {
      if (vorm.soort === 'tabel' || vorm.soort === 'leeftijd') this.ingang(vorm)
      const herkomst = vorm.soort === 'cijfer' || vorm.soort === 'tabel' ? this.herkomst(vorm.cijfer) : {}
      this.delen.set(wat, { waarde, wat: hoofdletter(wat, this.namen.taal), ...herkomst })
    }
    return waarde
  }

  private herkomst({ bron, vanaf, zeker }: Cijferherkomst): Omit<Deelzin, 'waarde' | 'wat'> {
    const datum = formatDatum(vanaf, this.namen.taal)
    return {
      bron,
      vanaf: zin(this.namen.taal, 'uitleg.geldt_vanaf', { datum }),
      ...(!zeker && { teControleren: true }),
    }
  }

  /** With what a table was entered, or of which date of birth the age is. */
  private ingang(vorm: Soort<'tabel' | 'leeftijd'>): void {
    const van = vorm.soort === 'tabel' ? vorm.op : vorm.van
    if (isBlad(van)) this.noem(van)
    else this.apart(van, this.schrijfUitkomst(van, this.namen.waarde(van)))
  }

  private rij({ cijfer, op, rij }: Soort<'tabel'>): string {
    const wat = this.namen.cijfer(cijfer.naam)
    if (rij === null) return wat
    const eenheid = op.waarde?.soort === 'getal' ? op.waarde.eenheid : undefined
    const min = formatGetal(rij.vanaf, eenheid, this.namen.taal)
    if (rij.tot === null) return zin(this.namen.taal, 'uitleg.rij_vanaf', { wat, min })
    return zin(this.namen.taal, 'uitleg.rij', { wat, min, max: formatGetal(rij.tot, eenheid, this.namen.taal) })
  }

  private reken({ teken, van: [een, ander] }: Soort<'reken'>, minst: number): string {
    const kracht = KRACHT[teken]
    const rechts = teken === '-' || teken === '/' ? kracht + 1 : kracht
    const som = `${this.schrijf(een, kracht)} ${TEKENS[teken]} ${this.schrijf(ander, rechts)}`
    return kracht < minst ? `(${som})` : som
  }

  /** A line of its own; in the sum around it stands what comes of it. */
  private apart(vorm: Vorm, regel: string): string {
    if (!this.tussen.includes(regel)) this.tussen.push(regel)
    return this.namen.waarde(vorm)
  }

  private uiterste(hoe: 'hoogste' | 'laagste', van: readonly Vorm[], geheel: Vorm): string {
    const { taal } = this.namen
    const delen = opsomming(
      taal,
      van.map((deel) => this.schrijf(deel)),
    )
    return this.apart(geheel, `${zin(taal, `uitleg.${hoe}`, { delen })} = ${this.namen.waarde(geheel)}`)
  }

  private lijst(vorm: Soort<'lijst'>, minst: number): string {
    const { hoe, groep, leden } = vorm
    this.lijsten.push(vorm)
    const sommen = (leden ?? []).flatMap((lid) => this.lid(groep, lid) ?? [])
    if (leden === null || sommen.length < leden.length || sommen.length === 0) return this.namen.waarde(vorm)
    if (hoe === 'som') {
      const som = sommen.map((deel) => this.schrijf(deel, 1)).join(' + ')
      return minst > 1 && sommen.length > 1 ? `(${som})` : som
    }
    return sommen.length > 1
      ? this.uiterste(hoe === 'hoogste' ? hoe : 'laagste', sommen, vorm)
      : this.namen.waarde(vorm)
  }

  /** What one member contributes: by its value when it was counted, in a line of its own. */
  private lid(groep: string, { nummer, vorm }: Lidvorm): Vorm | undefined {
    if (!vorm || isBlad(vorm)) return vorm
    const wat = this.namen.wie({ groep, nummer })
    const regel = this.schrijfUitkomst(vorm, this.namen.waarde(vorm))
    this.apart(vorm, zin(this.namen.taal, 'uitleg.gevonden', { wat, waarde: regel }))
    return { soort: 'getal', waarde: vorm.waarde }
  }

  private afronding({ hoe, op, waarde }: Soort<'afgerond'>): string {
    const { taal } = this.namen
    const eenheid = waarde?.soort === 'getal' ? waarde.eenheid : undefined
    const geld = eenheid?.startsWith('euro') ?? false
    const vast = geld && op === 0.01 ? 'cent' : geld && op === 1 ? 'euro' : op === 1 ? 'heel' : undefined
    const stap = vast
      ? zin(taal, `uitleg.op.${vast}`)
      : zin(taal, 'uitleg.op.veelvoud', { getal: formatGetal(op, eenheid, taal) })
    return zin(taal, `uitleg.afgerond.${hoe}`, { stap })
  }
}

/** Bounds in a sum stand between brackets. */
function isOpen({ waarde }: Vorm): boolean {
  return waarde?.soort === 'getal' && waarde.min !== waarde.max
}

/** Whether rounding changed nothing. */
function isEven(van: Vorm, { waarde }: Vorm): boolean {
  return van.waarde?.soort === 'getal' && waarde?.soort === 'getal' && Math.abs(van.waarde.min - waarde.min) < 1e-9
}

/** Whether it stands for itself, and is no sum. */
function isBlad({ soort }: Vorm): boolean {
  return !['reken', 'afgerond', 'uiterste', 'lijst', 'vergelijk'].includes(soort)
}
