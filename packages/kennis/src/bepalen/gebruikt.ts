/* oxlint-disable typescript/no-non-null-assertion -- the compiler numbers registers; a check on each would triple the time */
import type { Grenzen } from '../draai/grenzen.ts'
import { grenzenVanGroot, GROOT, naInstructie, registersVanGroot } from '../draai/grootblok.ts'
import { rijVan } from '../draai/rij.ts'

type Stand = Pick<Grenzen, 'laag' | 'hoog'>

/** Which registers an outcome really rests on for this household: of a choice that is made, not the other side. */
export class Gebruik {
  private readonly code: Int32Array
  /** Where each register is filled; -1 for facts, literals and figures. */
  private readonly maker: Int32Array
  /** Registers that are filled again for each member, so that their bounds say nothing about the others. */
  private readonly perLid: Uint8Array
  private readonly gezien: Uint8Array

  constructor(code: Int32Array, registers: number) {
    this.code = code
    this.maker = new Int32Array(registers).fill(-1)
    this.perLid = new Uint8Array(registers)
    this.gezien = new Uint8Array(registers)
    let pc = 0
    while (pc < code.length) {
      const lus = code[pc] === 14
      if (!lus) this.maker[code[pc + 1]!] = pc
      pc = lus ? this.lus(pc) : naInstructie(code, pc)
    }
  }

  /** One for each register it rests on, good until the next outcome; the facts of all members count as those of the first. */
  van(wortels: readonly number[], stand: Stand): Uint8Array {
    const gezien = this.gezien.fill(0)
    const stapel = [...wortels]
    for (let register = stapel.pop(); register !== undefined; register = stapel.pop()) {
      if (gezien[register] === 1) continue
      gezien[register] = 1
      const pc = this.maker[register]!
      if (pc >= 0) stapel.push(...this.nodig(pc, register, stand))
    }
    return gezien
  }

  private nodig(pc: number, register: number, stand: Stand): number[] {
    const { code } = this
    const op = code[pc]!
    const a = code[pc + 2]!
    const b = code[pc + 3]!
    if (op === 18) return [a, ...this.rijen(a, b, code[pc + 4]!, this.perLid[register] === 1, stand)]
    if (op === GROOT)
      return this.perLid[register]
        ? registersVanGroot(code, pc)
        : [...grenzenVanGroot(code, pc, stand.laag, stand.hoog).tellen()]
    if (op >= 15) return this.uitLus(pc, stand)
    if (op === 13) return [a]
    const delen = op === 9 ? [a, b, code[pc + 4]!] : [a, b]
    return this.perLid[register] ? delen : kies(op, delen, stand)
  }

  /** The values of a table that the number can still fall in. */
  private rijen(sleutel: number, grenzen: number, rijen: number, alle: boolean, { laag, hoog }: Stand): number[] {
    const eerste = alle ? 0 : rijVan(laag, grenzen, rijen, laag[sleutel]!)
    const laatste = alle ? rijen - 1 : rijVan(laag, grenzen, rijen, hoog[sleutel]!)
    return Array.from({ length: laatste - eerste + 1 }, (_, i) => grenzen + rijen + eerste + i)
  }

  /** The number of members, and what is counted for each; the loop itself stands before its results. */
  private uitLus(pc: number, { hoog }: Stand): number[] {
    let lus = pc
    while (this.code[lus] !== 14) lus -= 5
    const teller = this.code[lus + 1]!
    return hoog[teller] === 0 ? [teller] : [teller, this.code[pc + 2]!]
  }

  /** Returns the first place after the loop. */
  private lus(pc: number): number {
    const { code } = this
    const lichaam = pc + 5 + code[pc + 3]! * 5
    const einde = lichaam + code[pc + 2]! * 5
    for (let p = pc + 5; p < einde; p = naInstructie(code, p)) {
      this.maker[code[p + 1]!] = p
      if (p >= lichaam) this.perLid[code[p + 1]!] = 1
    }
    return einde
  }
}

function kies(op: number, delen: number[], { laag, hoog }: Stand): number[] {
  const [a, b] = [delen[0]!, delen[1]!]
  if (op === 9 && laag[a] === hoog[a]) return [a, laag[a] === 0 ? delen[2]! : b]
  if (op === 3) {
    const nul = delen.find((deel) => laag[deel] === 0 && hoog[deel] === 0)
    return nul === undefined ? delen : [nul]
  }
  const beslist = beslissend(op, [a, b], { laag, hoog })
  if (beslist !== undefined) return [beslist]
  if (op === 4) return laag[a]! > hoog[b]! ? [a] : laag[b]! > hoog[a]! ? [b] : delen
  if (op === 5) return hoog[a]! < laag[b]! ? [a] : hoog[b]! < laag[a]! ? [b] : delen
  return delen
}

/** One condition that is surely false decides `alle_van`, one that is surely true `een_van`, whatever the other is. */
function beslissend(op: number, delen: [number, number], { laag, hoog }: Stand): number | undefined {
  if (op !== 4 && op !== 5) return undefined
  const beide = delen.every((deel) => laag[deel]! >= 0 && hoog[deel]! <= 1)
  const vast = op === 4 ? 1 : 0
  return beide ? delen.find((deel) => laag[deel] === vast && hoog[deel] === vast) : undefined
}
