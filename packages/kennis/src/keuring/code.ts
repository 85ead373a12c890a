import { OP } from '../bouw/bewerking.ts'
import type { Pakketgroep, Programma, Regelpakket, Voorwaardeboom } from '../pakket.ts'
import { eis } from './pakketfout.ts'

const LID: readonly number[] = [OP.som, OP.hoogste_lid, OP.laagste_lid]

/** Every instruction is known, reads what is filled by then, writes behind the facts, and stays inside the code. */
export function keurCode(programma: Programma, pakket: Regelpakket): void {
  const keuring = new Codekeuring(programma, pakket)
  keuring.stuk(0, programma.code.length)
  keuring.uitkomsten()
}

class Codekeuring {
  private readonly programma: Programma
  private readonly lijsten: Pakketgroep[]
  private readonly cijfers: Regelpakket['cijfers']
  private readonly feitregisters: number
  /** Registers with something in them. */
  private readonly gevuld: Uint8Array
  /** Of facts, literals and figures, which no instruction writes. */
  private readonly vast: number
  /** The group whose members are gone over. */
  private lijst: Pakketgroep | undefined

  constructor(programma: Programma, { cijfers, feitregisters, groepen }: Regelpakket) {
    this.programma = programma
    this.cijfers = cijfers
    this.feitregisters = feitregisters
    this.lijsten = groepen.filter(({ soort }) => soort === 'lijst')
    const perCijfer = programma.cijfers.map((nummer) => this.registersVan(nummer))
    this.vast = feitregisters + programma.letterlijk.length + perCijfer.reduce((som, deel) => som + deel, 0)
    eis(this.vast <= programma.registers && programma.kern <= programma.code.length, 'een programma past niet')
    eis(programma.code.length % 5 === 0 && isHeel(programma.code), 'een instructie is niet heel')
    this.gevuld = new Uint8Array(programma.registers).fill(1, 0, this.vast)
  }

  stuk(van: number, tot: number): void {
    for (let pc = van; pc < tot;) {
      const op = this.woord(pc)
      if (op === OP.lus) pc = this.lus(pc, tot)
      else if (op === OP.groot) pc = this.groot(pc, tot)
      else pc = this.gewoon(op, pc)
    }
  }

  uitkomsten(): void {
    const { uitkomsten, voorwaarden } = this.programma
    for (const { regeling, recht, bedrag, boom, voorwaarden: toetsen, stappen, cijfers } of uitkomsten) {
      for (const register of [recht, ...toetsen.map((toets) => toets.register)]) this.lees(register)
      for (const { register } of bedrag ? [bedrag, ...stappen] : stappen) this.lees(register)
      for (const nummer of cijfers) this.registersVan(nummer)
      eis(
        nummersIn(boom).every((nummer) => nummer in toetsen),
        `${regeling} noemt een voorwaarde die er niet is`,
      )
    }
    for (const { register, cijfers } of Object.values(voorwaarden)) {
      this.lees(register)
      for (const nummer of cijfers) this.registersVan(nummer)
    }
  }

  private gewoon(op: number, pc: number): number {
    const kan = (op >= OP.plus && op <= OP.element) || op === OP.tabel
    if (!kan) eis(false, `instructie ${pc / 5} bestaat niet`)
    const a = this.woord(pc + 2)
    const b = this.woord(pc + 3)
    const c = this.woord(pc + 4)
    if (op === OP.element) this.element(a, b)
    else if (op === OP.tabel) this.tabel(a, b, c)
    else this.operanden(op, a, b, c)
    this.schrijf(this.woord(pc + 1))
    return pc + 5
  }

  private operanden(op: number, a: number, b: number, c: number): void {
    this.lees(a)
    this.lees(b)
    if (op === OP.kies) this.lees(c)
  }

  /** A fact of each member of the group that is gone over. */
  private element(eerste: number, perLid: number): void {
    const { lijst } = this
    eis(lijst !== undefined && perLid === lijst.begrippen.length, 'een feit van een lid staat buiten zijn groep')
    const plek = eerste - (lijst?.slot ?? 0) - 1
    eis(plek >= 0 && plek < perLid, 'een feit van een lid staat buiten zijn groep')
  }

  private tabel(op: number, grenzen: number, rijen: number): void {
    this.lees(op)
    eis(grenzen >= this.feitregisters && rijen > 0 && grenzen + 2 * rijen <= this.vast, 'een tabel past niet')
  }

  private lus(pc: number, tot: number): number {
    const [aantal, lengte, uitkomsten] = [this.woord(pc + 1), this.woord(pc + 2), this.woord(pc + 3)]
    const lijst = this.lijsten.find(({ slot }) => slot === aantal)
    const lichaam = pc + 5 + uitkomsten * 5
    const einde = lichaam + lengte * 5
    eis(this.lijst === undefined && lijst !== undefined, 'een lus gaat over geen groep')
    eis(lengte >= 0 && uitkomsten >= 0 && einde <= tot, 'een lus loopt de code uit')
    this.lijst = lijst
    this.stuk(lichaam, einde)
    for (let u = pc + 5; u < lichaam; u += 5) {
      eis(LID.includes(this.woord(u)), 'een lus heeft een uitkomst die niet bestaat')
      this.lees(this.woord(u + 2))
      this.schrijf(this.woord(u + 1))
    }
    this.lijst = undefined
    return einde
  }

  private groot(pc: number, tot: number): number {
    const stappen = this.woord(pc + 2)
    const einde = pc + 5 + stappen * 5
    eis(stappen > 0 && einde <= tot, 'een blok loopt de code uit')
    for (let stap = 0; stap < stappen; stap++) {
      const begin = pc + 5 + stap * 5
      const op = this.woord(begin)
      eis(op >= OP.plus && op <= OP.rond, 'een blok heeft een stap die niet bestaat')
      for (let operand = begin + 2; operand < begin + (op === OP.kies ? 5 : 4); operand++)
        this.leesGroot(this.woord(operand), stap)
    }
    this.schrijf(this.woord(pc + 1))
    return einde
  }

  /** A register, or below zero an earlier step. */
  private leesGroot(operand: number, stap: number): void {
    if (operand < 0) eis(-1 - operand < stap, 'een blok leest een latere stap')
    else this.lees(operand)
  }

  private woord(plek: number): number {
    return this.programma.code[plek] ?? 0
  }

  private lees(register: number): void {
    if (this.gevuld[register] !== 1) eis(false, `register ${register} wordt gelezen voor er iets in staat`)
  }

  private schrijf(register: number): void {
    const kan = register >= this.vast && register < this.programma.registers
    if (!kan) eis(false, `register ${register} is niet om te schrijven`)
    this.gevuld[register] = 1
  }

  /** How many registers this figure fills. */
  private registersVan(nummer: number): number {
    const cijfer = this.cijfers[nummer]
    eis(cijfer !== undefined, `cijfer ${nummer} is er niet`)
    return cijfer && 'rijen' in cijfer ? 2 * cijfer.rijen : 1
  }
}

/** A pack is opened before anything is warm, and then a loop takes far less time than a function for each word. */
function isHeel(code: readonly number[]): boolean {
  for (let i = 0; i < code.length; i++) if (!Number.isInteger(code[i])) return false
  return true
}

function nummersIn(boom: Voorwaardeboom): number[] {
  if ('voorwaarde' in boom) return [boom.voorwaarde]
  return ('alle' in boom ? boom.alle : boom.een).flatMap(nummersIn)
}
