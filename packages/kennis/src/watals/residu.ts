/* oxlint-disable typescript/no-non-null-assertion -- the compiler numbers registers; a check on each would triple the time */
import type { Grenzen } from '../draai/grenzen.ts'
import { GROOT, naInstructie, registersVanGroot, verhuisGroot } from '../draai/grootblok.ts'
import type { Huisblad } from './huisblad.ts'

/** What is left of the rules for one household when one fact still varies: everything else is counted already. */
export interface Residu {
  code: Int32Array
  /** Every register as it stands; those that the code fills are filled again for each value. */
  vast: Float64Array
  /** In the order that was asked; null for what also rests on something that is not known, `los` for what does not vary. */
  uit: (number | null | 'los')[]
}

const TABEL = 18

/** For a fact that varies between these bounds; `uit` are the registers of the program that someone will read. */
export function maakResidu(blad: Huisblad, slot: number, laag: number, hoog: number, uit: readonly number[]): Residu {
  return blad.metVrij(slot, (zet, code) => {
    zet(laag, hoog)
    const grenzen = { code, laag: blad.grenzen.laag, hoog: blad.grenzen.hoog }
    const plekken = plekkenIn(code)
    const naar = aliassen(grenzen, plekken)
    const waar = (register: number) => naar[register]!
    const open = besmet(grenzen, plekken, slot, waar)
    const geraakt = new Set(plekken.map((pc) => code[pc + 1]!))
    const plek = (register: number) => (open[waar(register)] === 1 ? null : waar(register))
    const dicht = uit.map((register) => (geraakt.has(register) ? plek(register) : 'los'))
    const nodig = dicht.filter((register) => typeof register === 'number')
    return { code: houdNodig(grenzen, plekken, waar, nodig), vast: grenzen.laag.slice(), uit: dicht }
  })
}

function plekkenIn(code: Int32Array): number[] {
  const uit: number[] = []
  for (let pc = 0; pc < code.length; pc = naInstructie(code, pc)) uit.push(pc)
  return uit
}

type Grens = Pick<Grenzen, 'code' | 'laag' | 'hoog'>

/** A choice that is made, a highest that is always the same one: the register itself. */
function aliassen(grenzen: Grens, plekken: readonly number[]): Int32Array {
  const naar = new Int32Array(grenzen.laag.length).map((_, i) => i)
  for (const pc of plekken) {
    const bron = zelfdeAls(grenzen, pc)
    if (bron !== null) naar[grenzen.code[pc + 1]!] = naar[bron]!
  }
  return naar
}

function zelfdeAls({ code, laag, hoog }: Grens, pc: number): number | null {
  const [a, b] = [code[pc + 2]!, code[pc + 3]!]
  switch (code[pc]) {
    case 4:
      return laag[a]! >= hoog[b]! ? a : laag[b]! >= hoog[a]! ? b : null
    case 5:
      return hoog[a]! <= laag[b]! ? a : hoog[b]! <= laag[a]! ? b : null
    case 9:
      return laag[a] === hoog[a] ? (laag[a] === 0 ? code[pc + 4]! : b) : null
    case 13:
      return a
    default:
      return null
  }
}

/** Registers that rest on what is not known, beside the fact that varies. */
function besmet(grenzen: Grens, plekken: readonly number[], slot: number, waar: (r: number) => number): Uint8Array {
  const { code, laag, hoog } = grenzen
  const gevuld = new Set([slot, ...plekken.map((pc) => code[pc + 1]!)])
  const open = new Uint8Array(laag.length)
  for (let r = 0; r < open.length; r++) if (laag[r] !== hoog[r] && !gevuld.has(r)) open[r] = 1
  for (const pc of plekken) {
    const d = code[pc + 1]!
    // A loop that is left goes over a group of which the number is not known.
    if (code[pc]! >= 14 && code[pc] !== TABEL && code[pc] !== GROOT) open[d] = 1
    else if (waar(d) === d && laag[d] !== hoog[d] && operanden(code, pc).some((r) => open[waar(r)] === 1)) open[d] = 1
  }
  return open
}

/** Only the instructions on which these registers rest, with their operands in place. */
function houdNodig(grenzen: Grens, plekken: readonly number[], waar: (r: number) => number, uit: number[]): Int32Array {
  const { code, laag, hoog } = grenzen
  const nodig = new Uint8Array(laag.length)
  for (const register of uit) nodig[register] = 1
  const blijft = plekken.toReversed().filter((pc) => {
    const d = code[pc + 1]!
    if (nodig[d] === 0 || waar(d) !== d || laag[d] === hoog[d]) return false
    for (const operand of operanden(code, pc)) nodig[waar(operand)] = 1
    return true
  })
  const rest = blijft.toReversed().flatMap((pc) => {
    const [op, d, a, b, c] = [code[pc]!, code[pc + 1]!, code[pc + 2]!, code[pc + 3]!, code[pc + 4]!]
    if (op === GROOT) return verhuisGroot(code, pc, d, waar)
    return [op, d, waar(a), op === TABEL ? b : waar(b), op === 9 ? waar(c) : c]
  })
  return Int32Array.from(rest)
}

function operanden(code: Int32Array, pc: number): number[] {
  const [a, b, c] = [code[pc + 2]!, code[pc + 3]!, code[pc + 4]!]
  if (code[pc] === 9) return [a, b, c]
  if (code[pc] === GROOT) return registersVanGroot(code, pc)
  // The bounds of the rows, and then what each row gives.
  return code[pc] === TABEL ? [a, ...Array.from({ length: 2 * c }, (_, rij) => b + rij)] : [a, b]
}
