/* oxlint-disable typescript/no-non-null-assertion -- the compiler numbers registers; a check on each would triple the time */
import { afwezig } from '../afwezig.ts'
import { codeVan, peildataVan } from '../datum.ts'
import type { Feiten, Gegevens } from '../gegevens.ts'
import type { Pakketgroep, Regelpakket } from '../pakket.ts'
import { type Afgeleid, Afleider } from './afleider.ts'
import { Lidvorm } from './lidvorm.ts'

interface Leesgroep {
  groep: Pakketgroep
  vorm: Lidvorm
  /** What holds of the group and its facts when nothing is known of them. */
  laagst: Float64Array
  hoogst: Float64Array
  /** The same of a group of which it is known that nobody is there. */
  leeg: Float64Array
}

/** Reads checked input into registers: the value of a fact, or the lowest one possible while it is open. */
export class Lezer {
  /** Registers of facts that are unknown or a range, in order; of an unknown group only the group itself. */
  readonly open: number[] = []
  /** The highest values that belong to the open registers. */
  private readonly hoogsten: number[] = []
  /** Open registers that were answered with a range. */
  readonly ongeveer = new Set<number>()
  /** Registers of which the aanname was used. */
  readonly aangenomen: number[] = []
  private readonly pakket: Regelpakket
  private readonly afleider: Afleider
  private readonly registers: Float64Array
  private readonly laagst: Float64Array
  private readonly hoogst: Float64Array
  private readonly totDatum: number[] = []
  private readonly groepen: Leesgroep[]
  private datum = ''

  constructor(pakket: Regelpakket, registers: Float64Array) {
    this.pakket = pakket
    this.afleider = new Afleider(pakket)
    this.registers = registers
    this.laagst = new Float64Array(pakket.feitregisters)
    this.hoogst = new Float64Array(pakket.feitregisters)
    this.groepen = pakket.groepen.map((groep) => this.leesgroep(groep))
  }

  private leesgroep(groep: Pakketgroep): Leesgroep {
    const { slot } = groep
    const begrippen = groep.begrippen.flatMap((nummer) => this.pakket.begrippen[nummer] ?? [])
    const einde = slot + 1 + groep.maximum * begrippen.length
    this.laagst[slot] = groep.soort === 'een' ? 1 : 0
    this.hoogst[slot] = groep.maximum
    for (let feit = slot + 1; feit < einde; feit++) {
      const begrip = begrippen[(feit - slot - 1) % begrippen.length]!
      this.laagst[feit] = begrip.laag
      this.hoogst[feit] = begrip.hoog
      if (begrip.totDatum) this.totDatum.push(feit)
    }
    return {
      groep,
      vorm: new Lidvorm(begrippen),
      laagst: this.laagst.subarray(slot, einde),
      hoogst: this.hoogst.subarray(slot, einde),
      leeg: Float64Array.from([0, ...(groep.soort === 'misschien' ? begrippen.map(afwezig) : [])]),
    }
  }

  /** What was not given but follows from another answer. */
  get afgeleid(): readonly Afgeleid[] {
    return this.afleider.afgeleid
  }

  lees(datum: string, gegevens: Gegevens): void {
    if (datum !== this.datum) this.zetDatum(datum)
    if (this.open.length > 0) this.vergeetOpen()
    if (this.aangenomen.length > 0) this.aangenomen.length = 0
    const vertaald = this.afleider.leid(gegevens)
    for (const groep of this.groepen) this.leesGroep(groep, vertaald)
  }

  /** The highest values, of what `lees` read last. */
  hoogste(registers: Float64Array, gegevens: Gegevens): void {
    registers.set(this.registers)
    for (let i = 0; i < this.open.length; i++) registers[this.open[i]!] = this.hoogsten[i]!
    for (const { groep, hoogst } of this.groepen) if (isOnbekend(groep, gegevens)) registers.set(hoogst, groep.slot)
  }

  private vergeetOpen(): void {
    this.open.length = 0
    this.hoogsten.length = 0
    this.ongeveer.clear()
  }

  private zetDatum(datum: string): void {
    this.datum = datum
    const code = codeVan(datum)
    this.registers.set(peildataVan(code))
    for (const slot of this.totDatum) this.hoogst[slot] = code
  }

  private leesGroep({ groep, vorm, laagst, leeg }: Leesgroep, gegevens: Gegevens): void {
    const { registers } = this
    const { slot, soort } = groep
    const feiten = gegevens[groep.naam]
    if (isOnbekend(groep, gegevens)) {
      registers.set(laagst, slot)
      this.zetOpen(slot, groep.maximum)
    } else if (Array.isArray(feiten)) {
      registers[slot] = feiten.length
      for (let i = 0; i < feiten.length; i++) this.leesLid(vorm, slot + 1 + i * vorm.begrippen.length, feiten[i]!)
    } else if (feiten || soort === 'een') {
      registers[slot] = 1
      this.leesLid(vorm, slot + 1, feiten ?? {})
    } else registers.set(leeg, slot)
  }

  private leesLid(vorm: Lidvorm, begin: number, feiten: Feiten): void {
    const { registers } = this
    // In the same order as the keys: to look every fact up by its name, in objects of many shapes, takes twice the time.
    const waarden = Object.values(feiten)
    let over = vorm.begrippen.length
    let i = 0
    // oxlint-disable-next-line guard-for-in -- the fastest way to read a plain object, and its keys were checked
    for (const id in feiten) {
      const waarde = waarden[i]
      const plek = vorm.plek(id, i++)
      if (plek < 0 || waarde === undefined || typeof waarde === 'object') continue
      registers[begin + plek] = vorm.codeer(waarde, plek)
      over--
    }
    if (over > 0) this.leesRest(vorm, begin, feiten)
  }

  /** What is unknown or a range, in order. */
  private leesRest(vorm: Lidvorm, begin: number, feiten: Feiten): void {
    for (let plek = 0; plek < vorm.begrippen.length; plek++) {
      const slot = begin + plek
      const begrip = vorm.begrippen[plek]!
      const waarde = feiten[begrip.id]
      if (waarde !== undefined && typeof waarde !== 'object') continue
      if (waarde) this.leesBereik(slot, vorm.codeer(waarde.min, plek), vorm.codeer(waarde.max, plek))
      else if (begrip.aanname === undefined) this.zetBereik(slot, this.laagst[slot]!, this.hoogst[slot]!)
      else {
        this.registers[slot] = begrip.aanname
        this.aangenomen.push(slot)
      }
    }
  }

  private leesBereik(slot: number, laag: number, hoog: number): void {
    if (laag < hoog) this.ongeveer.add(slot)
    this.zetBereik(slot, laag, hoog)
  }

  private zetBereik(slot: number, laag: number, hoog: number): void {
    this.registers[slot] = laag
    if (laag < hoog) this.zetOpen(slot, hoog)
  }

  private zetOpen(slot: number, hoog: number): void {
    this.open.push(slot)
    this.hoogsten.push(hoog)
  }
}

function isOnbekend({ naam, soort }: Pakketgroep, gegevens: Gegevens): boolean {
  return soort !== 'een' && gegevens[naam] === undefined
}

/** What an absent partner contributes: nothing. */
export function zetAfwezig(pakket: Regelpakket, groep: Pakketgroep, laag: Float64Array, hoog: Float64Array): void {
  groep.begrippen.forEach((nummer, plek) => {
    const begrip = pakket.begrippen[nummer]!
    const slot = groep.slot + 1 + plek
    laag[slot] = hoog[slot] = afwezig(begrip)
  })
}
