/* oxlint-disable typescript/no-non-null-assertion -- the compiler numbers registers; a check on each would triple the time */
import type { Stand } from '../invoer/lader.ts'
import type { Aandeel, Pakketgroep } from '../pakket.ts'
import type { Doelen } from './doelen.ts'
import type { Achter, Rekenblad } from './rekenblad.ts'

/** A question that can be put. */
export interface Vraagbaar {
  slot: number
  pad: string
  groep: Pakketgroep
  /** It asks whether or how many there are. */
  aanwezigheid: boolean
  /** Typical answers; below zero at `relatief` is so long before the date of the evaluation. */
  antwoorden: readonly Aandeel[]
  relatief: boolean
  /** Place in the order in which people tell. */
  rang: number
}

/** What has to be found out about whom; `tel` says of each fact in the masks how many questions it stands for. */
export interface Weegopdracht {
  stand: Stand
  doelen: Doelen
  achter: readonly Achter[]
  tel: Float64Array
}

/** Tries typical answers on a sheet that is counted through, and measures what they leave undecided. */
export class Weger {
  /** Euros a month between the bounds, and questions that still count: now, and after `weeg` what the answers leave on average. */
  geld = 0
  vragen = 0
  /** Rights and amounts of which the bounds do not meet: the same. */
  uitkomsten = 0
  private readonly blad: Rekenblad
  private laag = new Float64Array(0)
  private hoog = new Float64Array(0)
  /** Masks of the registers that have to be found out, of those that a fact does not touch together, and of all together. */
  private bits = new Int32Array(0)
  private rust = new Int32Array(0)
  private nu = new Int32Array(0)
  private begonnen = new Int32Array(0)
  private rustGeld = 0
  private rustUitkomsten = 0
  private geraakteUitkomsten = 0
  /** Per question that was weighed, by its place in the masks, a row: of each fact the share of answers after which it still counts. */
  private overleeft = new Float64Array(0)

  constructor(blad: Rekenblad) {
    this.blad = blad
  }

  /** Reads how things are now. */
  begin({ doelen, tel }: Weegopdracht): void {
    const { laag, hoog, maskers } = this.blad.grenzen
    const { registers, gewichten } = doelen
    const { woorden, registers: stap } = maskers
    this.maakRuimte(registers.length, woorden)
    this.geld = 0
    this.uitkomsten = 0
    this.nu.fill(0)
    for (let i = 0; i < registers.length; i++) {
      const r = registers[i]!
      this.laag[i] = laag[r]!
      this.hoog[i] = hoog[r]!
      this.geld += (hoog[r]! - laag[r]!) * gewichten[i]!
      if (hoog[r]! > laag[r]!) this.uitkomsten++
      for (let j = 0; j < woorden; j++) {
        this.bits[i * woorden + j] = maskers.bits[j * stap + r]!
        this.nu[j]! |= this.bits[i * woorden + j]!
      }
    }
    this.begonnen.set(this.nu)
    this.vragen = this.telVragen(tel, 0, 0)
    this.blad.onthoud()
  }

  /** Whether a fact could still change anything that has to be found out, before trying. */
  telt(feit: number): boolean {
    return (this.begonnen[feit >>> 5]! & (1 << (feit & 31))) !== 0
  }

  /** The share of answers to a question that was weighed after which this fact still counts. */
  kansNa(gewogen: number, feit: number): number {
    return this.overleeft[gewogen * this.nu.length * 32 + feit]!
  }

  weeg(vraag: Vraagbaar, feit: number, opdracht: Weegopdracht): void {
    const { stand, doelen, tel } = opdracht
    const rij = feit * this.nu.length * 32
    this.maakRij(rij)
    const deel = this.blad.deel(vraag.slot)
    const geraakt = doelen.geraakt(deel)
    const eigen = tel[feit]!
    tel[feit] = 0
    this.leesRust(geraakt, doelen)
    const som = somVan(vraag, stand)
    let [geld, vragen, uitkomsten] = som > 0 ? [0, 0, 0] : [Infinity, Infinity, Infinity]
    for (let i = 0; i < vraag.antwoorden.length; i++) {
      const antwoord = vraag.antwoorden[i]!
      const waarde = waardeVan(vraag, antwoord, stand)
      if (!kan(waarde, vraag, stand)) continue
      if (vraag.aanwezigheid) zetAantal(opdracht, vraag.groep, waarde)
      this.blad.probeer(deel, vraag.slot, waarde, stand)
      const aandeel = antwoord.deel / som
      geld += aandeel * this.leesGeraakt(geraakt, doelen)
      uitkomsten += aandeel * this.geraakteUitkomsten
      vragen += aandeel * this.telVragen(tel, rij, aandeel)
    }
    this.blad.herstel(deel)
    if (vraag.aanwezigheid) zetAantal(opdracht, vraag.groep, verwachtAantal(vraag.groep))
    tel[feit] = eigen
    this.geld = geld
    this.uitkomsten = uitkomsten
    this.vragen = vragen
  }

  private leesRust(geraakt: Int32Array, { registers, gewichten }: Doelen): void {
    const { woorden } = this.blad.grenzen.maskers
    for (let j = 0; j < woorden; j++) this.rust[j] = 0
    this.rustGeld = 0
    this.rustUitkomsten = 0
    let g = 0
    for (let i = 0; i < registers.length; i++) {
      if (geraakt[g] === i) {
        g++
        continue
      }
      this.rustGeld += (this.hoog[i]! - this.laag[i]!) * gewichten[i]!
      if (this.hoog[i]! > this.laag[i]!) this.rustUitkomsten++
      for (let j = 0; j < woorden; j++) this.rust[j]! |= this.bits[i * woorden + j]!
    }
  }

  /** What was known before the answer still holds, also where counting on alone is wider. */
  private leesGeraakt(geraakt: Int32Array, { registers, gewichten }: Doelen): number {
    const { laag, hoog, maskers } = this.blad.grenzen
    const { woorden, bits, registers: stap } = maskers
    for (let j = 0; j < woorden; j++) this.nu[j] = this.rust[j]!
    let geld = this.rustGeld
    this.geraakteUitkomsten = this.rustUitkomsten
    for (let g = 0; g < geraakt.length; g++) {
      const i = geraakt[g]!
      const r = registers[i]!
      const breed = Math.min(hoog[r]!, this.hoog[i]!) - Math.max(laag[r]!, this.laag[i]!)
      if (breed <= 0) continue
      geld += breed * gewichten[i]!
      this.geraakteUitkomsten++
      for (let j = 0; j < woorden; j++) this.nu[j]! |= bits[j * stap + r]! & this.bits[i * woorden + j]!
    }
    return geld
  }

  private telVragen(tel: Float64Array, rij: number, deel: number): number {
    let som = 0
    for (let j = 0; j < this.nu.length; j++)
      for (let rest = this.nu[j]!; rest !== 0; rest &= rest - 1) {
        const feit = j * 32 + 31 - Math.clz32(rest & -rest)
        som += tel[feit]!
        if (deel > 0) this.overleeft[rij + feit]! += deel
      }
    return som
  }

  private maakRij(rij: number): void {
    const einde = rij + this.nu.length * 32
    if (this.overleeft.length < einde) {
      const groter = new Float64Array(2 * einde)
      groter.set(this.overleeft)
      this.overleeft = groter
    }
    this.overleeft.fill(0, rij, einde)
  }

  private maakRuimte(doelen: number, woorden: number): void {
    if (this.laag.length < doelen) {
      this.laag = new Float64Array(doelen)
      this.hoog = new Float64Array(doelen)
    }
    if (this.bits.length < doelen * woorden) this.bits = new Int32Array(doelen * woorden)
    if (this.nu.length === woorden) return
    this.nu = new Int32Array(woorden)
    this.begonnen = new Int32Array(woorden)
    this.rust = new Int32Array(woorden)
  }
}

/** Below zero at a date is so long before the date of the evaluation, which stands in the first register. */
function waardeVan({ relatief }: Vraagbaar, { waarde }: Aandeel, { laag }: Stand): number {
  return relatief && waarde < 0 ? laag[0]! + waarde : waarde
}

function kan(waarde: number, { slot }: Vraagbaar, { laag, hoog }: Stand): boolean {
  return waarde >= laag[slot]! && waarde <= hoog[slot]!
}

/** Of the answers that are still possible the shares together. */
function somVan(vraag: Vraagbaar, stand: Stand): number {
  let som = 0
  for (let i = 0; i < vraag.antwoorden.length; i++) {
    const antwoord = vraag.antwoorden[i]!
    if (kan(waardeVan(vraag, antwoord, stand), vraag, stand)) som += antwoord.deel
  }
  return som
}

/** How many members a group of which nothing is known has on average. */
export function verwachtAantal({ gebruikelijk }: Pakketgroep): number {
  const som = gebruikelijk.reduce((tot, { deel }) => tot + deel, 0)
  return gebruikelijk.reduce((tot, { waarde, deel }) => tot + waarde * deel, 0) / som
}

/** So many members, so many times the questions behind the group. */
function zetAantal({ achter, tel, stand }: Weegopdracht, groep: Pakketgroep, aantal: number): void {
  for (let i = 0; i < achter.length; i++) if (achter[i]!.groep === groep) tel[stand.open.length + i] = aantal
}
