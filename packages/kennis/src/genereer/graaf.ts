import type { Peil } from '../bepalen/peil.ts'
import { eindeVanGroot, GROOT, registersVanGroot } from '../draai/grootblok.ts'
import type { Begrip, Pakketgroep, Pakketuitkomst, Programma, Regelpakket } from '../pakket.ts'
import { bewerkPaar, grootPaar, kiesPaar, type Paar, rijPaar, vast } from './paar.ts'
import type { Lus, Punt, Puntbewerking, Puntrijen, Puntstappen } from './punt.ts'
import { Smid } from './smid.ts'
import { zetOpGebruik } from './volgorde.ts'

const BEWERKINGEN: readonly (Puntbewerking | undefined)[] = [
  undefined,
  'plus',
  'min',
  'maal',
  'hoogste',
  'laagste',
  'kleiner',
  'hoogstens',
  'gelijk',
  'kies',
  'omlaag',
  'omhoog',
  'rond',
  'element',
]
const LUS = 14
const TABEL = 18

export interface Graafuitkomst {
  regeling: string
  /** 1, 0, or -1 when a figure of which only bounds are known leaves it open. */
  recht: Punt
  bedrag: Punt | null
  schaal: number
}

export interface Graaf {
  uitkomsten: Graafuitkomst[]
  /** By the number in the points that look in them. */
  rijen: Puntrijen[]
  stappen: Puntstappen[]
}

/** The bytecode of one period as points, with its figures filled in. */
export function leesGraaf(pakket: Regelpakket, programma: Programma, peil: Peil): Graaf {
  const lezer = new Graaflezer(pakket, programma, peil)
  const gevraagd = peil.uitkomsten.flatMap((nummer) => programma.uitkomsten[nummer] ?? [])
  const registers = gevraagd.flatMap(({ recht, bedrag }) => (bedrag ? [recht, bedrag.register] : [recht]))
  for (const { van, tot } of zetOpGebruik(programma.code, programma.kern, registers)) lezer.lees(van, tot, null)
  const uitkomsten = gevraagd.map((uitkomst) => lezer.uitkomst(uitkomst))
  return { uitkomsten, rijen: lezer.rijen, stappen: lezer.stappen }
}

class Graaflezer {
  private readonly smid: Smid
  private readonly code: readonly number[]
  private readonly registers: Paar[] = []

  constructor(pakket: Regelpakket, programma: Programma, peil: Peil) {
    this.smid = new Smid(slotsMet(pakket, isJa), slotsMet(pakket, isNooitOnderNul))
    this.code = programma.code
    for (let slot = 0; slot < pakket.feitregisters; slot++) this.registers.push(vast(this.smid.feit(slot)))
    peil.laag.forEach((laag, i) => {
      const hoog = peil.hoog[i] ?? laag
      this.registers.push({ laag: this.smid.getal(laag), hoog: this.smid.getal(hoog) })
    })
  }

  uitkomst({ regeling, recht, bedrag }: Pakketuitkomst): Graafuitkomst {
    const { smid } = this
    const paren = [recht, ...(bedrag ? [bedrag.register] : [])].map((register) => this.register(register))
    const zeker = paren
      .map(({ laag, hoog }) => (laag === hoog ? smid.getal(1) : smid.maak('gelijk', laag, hoog)))
      .reduce((a, b) => smid.maak('laagste', a, b))
    const als = (paar: Paar | undefined, open: number) => (paar ? smid.kies(zeker, paar.laag, smid.getal(open)) : null)
    return {
      regeling,
      recht: als(paren[0], -1) ?? smid.getal(-1),
      bedrag: als(paren[1], 0),
      schaal: bedrag?.schaal ?? 1,
    }
  }

  lees(van: number, tot: number, lus: Lus | null): void {
    for (let pc = van; pc < tot; pc += 5) {
      if (this.op(pc) === LUS) pc = this.leesLus(pc) - 5
      else if (this.op(pc) === GROOT) pc = this.leesGroot(pc) - 5
      else this.registers[this.op(pc + 1)] = this.bewerking(pc, lus)
    }
  }

  get stappen(): Puntstappen[] {
    return this.smid.stappen
  }

  get rijen(): Puntrijen[] {
    return this.smid.rijen
  }

  private bewerking(pc: number, lus: Lus | null): Paar {
    if (this.op(pc) === TABEL) return this.tabel(pc)
    const bewerking = BEWERKINGEN[this.op(pc)]
    if (!bewerking) throw new Error(`operation ${this.op(pc)} is unknown`)
    if (bewerking === 'element') {
      if (!lus) throw new Error('a fact of a member outside a loop')
      return vast(this.smid.element(this.op(pc + 2), this.op(pc + 3), lus))
    }
    const [a, b] = [this.register(this.op(pc + 2)), this.register(this.op(pc + 3))]
    if (bewerking === 'kies') return kiesPaar(this.smid, a, b, this.register(this.op(pc + 4)))
    return bewerkPaar(this.smid, bewerking, a, b)
  }

  /** The rows of this date are literals by now; those of other dates begin at infinity. */
  private tabel(pc: number): Paar {
    const eerste = this.op(pc + 3)
    const rijen = this.op(pc + 4)
    const vasten = (van: number) => this.registers.slice(van, van + rijen)
    const aantal = vasten(eerste).filter(({ laag }) => Number.isFinite(laag.k)).length
    const waarden = vasten(eerste + rijen).slice(0, aantal)
    return rijPaar(this.smid, this.register(this.op(pc + 2)), {
      grenzen: vasten(eerste)
        .slice(0, aantal)
        .map(({ laag }) => laag.k),
      laag: waarden.map(({ laag }) => laag.k),
      hoog: waarden.map(({ hoog }) => hoog.k),
    })
  }

  /** Returns the first place after the block. */
  private leesGroot(pc: number): number {
    const registers = [...new Set(registersVanGroot(this.code, pc))]
    const einde = eindeVanGroot(this.code, pc)
    const stappen: { op: number; van: number[] }[] = []
    const operand = (nummer: number) => (nummer < 0 ? nummer : registers.indexOf(nummer))
    for (let p = pc + 5; p < einde; p += 5) {
      const op = this.op(p)
      const van = [p + 2, p + 3, ...(op === 9 ? [p + 4] : [])].map((plek) => operand(this.op(plek)))
      stappen.push({ op, van })
    }
    const paren = registers.map((register) => this.register(register))
    this.registers[this.op(pc + 1)] = grootPaar(this.smid, { stappen }, paren)
    return einde
  }

  /** Returns the first place after the loop. */
  private leesLus(pc: number): number {
    const lichaam = pc + 5 + this.op(pc + 3) * 5
    const einde = lichaam + this.op(pc + 2) * 5
    const lus = this.smid.lus(this.register(this.op(pc + 1)).laag)
    this.lees(lichaam, einde, lus)
    for (let u = pc + 5; u < lichaam; u += 5) {
      const { laag, hoog } = this.register(this.op(u + 2))
      const hoe = this.op(u)
      this.registers[this.op(u + 1)] = { laag: this.smid.uit(hoe, lus, laag), hoog: this.smid.uit(hoe, lus, hoog) }
    }
    return einde
  }

  private op(plek: number): number {
    const getal = this.code[plek]
    if (getal === undefined) throw new Error('the code ends halfway an instruction')
    return getal
  }

  private register(nummer: number): Paar {
    const paar = this.registers[nummer]
    if (!paar) throw new Error(`register ${nummer} is read before it is filled`)
    return paar
  }
}

const isJa = (begrip: Begrip | undefined, soort: Pakketgroep['soort']): boolean =>
  begrip ? begrip.soort === 'ja_nee' : soort === 'misschien'
const isNooitOnderNul = (begrip: Begrip | undefined): boolean => !begrip || begrip.laag >= 0

/** Of a group itself there is no begrip: its slot holds whether it is there, or how many there are. */
function slotsMet(pakket: Regelpakket, klopt: typeof isJa): ReadonlySet<number> {
  const uit = new Set<number>()
  for (const { soort, slot, maximum, begrippen } of pakket.groepen) {
    if (klopt(undefined, soort)) uit.add(slot)
    for (let i = 0; i < maximum * begrippen.length; i++)
      if (klopt(pakket.begrippen[begrippen[i % begrippen.length] ?? -1], soort)) uit.add(slot + 1 + i)
  }
  return uit
}
