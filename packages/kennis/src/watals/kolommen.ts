/* oxlint-disable typescript/no-non-null-assertion -- the compiler numbers registers; a check on each would triple the time */
import { deelOmhoog, deelOmlaag, deelRond } from '../draai/delen.ts'
import { GROOT, naInstructie, registersVanGroot, rekenBlok } from '../draai/grootblok.ts'
import type { Residu } from './residu.ts'

/** So many values at a time: the columns stay in the nearest memory. */
const BLOK = 512

/**
 * Counts the residue for a whole row of values of the fact that varies, instruction by instruction over blocks of values.
 * Gives per result its column, null for what is not known, and nothing for what does not vary.
 */
export function telKolommen(
  { code, vast, uit }: Residu,
  slot: number,
  waarden: Float64Array,
): (Float64Array | null | undefined)[] {
  const kolommen = new Map<number, Float64Array>()
  const kolom = (register: number) => {
    const bekend = kolommen.get(register) ?? new Float64Array(BLOK).fill(vast[register]!)
    kolommen.set(register, bekend)
    return bekend
  }
  const invoer = kolom(slot)
  const stappen: Stap[] = []
  for (let pc = 0; pc < code.length; pc = naInstructie(code, pc)) stappen.push(maakStap(code, pc, vast, kolom))
  const resultaten = uit.map((register) =>
    typeof register === 'number' ? { uit: new Float64Array(waarden.length), van: kolom(register) } : register,
  )
  for (let begin = 0; begin < waarden.length; begin += BLOK) {
    const deel = waarden.subarray(begin, begin + BLOK)
    invoer.set(deel)
    for (const stap of stappen) draai(stap)
    for (const resultaat of resultaten) {
      if (typeof resultaat === 'object') resultaat?.uit.set(resultaat.van.subarray(0, deel.length), begin)
    }
  }
  return resultaten.map((resultaat) => (resultaat === 'los' ? undefined : (resultaat?.uit ?? null)))
}

interface Stap {
  op: number
  d: Float64Array
  a: Float64Array
  b: Float64Array
  c: Float64Array
  /** Of a table: the number from which each row holds, and what it gives. */
  grenzen: Float64Array
  rijen: Float64Array
  /** Of what does not fit in a double: the result for the i-th value. */
  groot: (i: number) => number
}

const LEEG = new Float64Array(0)

function maakStap(code: Int32Array, pc: number, vast: Float64Array, kolom: (register: number) => Float64Array): Stap {
  const [op, b, c] = [code[pc]!, code[pc + 3]!, code[pc + 4]!]
  if (op === GROOT) return grootstap(code, pc, kolom)
  const tabel = op === 18
  return {
    op,
    d: kolom(code[pc + 1]!),
    a: kolom(code[pc + 2]!),
    b: tabel ? LEEG : kolom(b),
    c: op === 9 ? kolom(c) : LEEG,
    grenzen: tabel ? vast.subarray(b, b + c) : LEEG,
    rijen: tabel ? vast.subarray(b + c, b + 2 * c) : LEEG,
    groot: () => 0,
  }
}

function grootstap(code: Int32Array, pc: number, kolom: (register: number) => Float64Array): Stap {
  const kolommen = new Map(registersVanGroot(code, pc).map((register) => [register, kolom(register)]))
  return {
    op: GROOT,
    d: kolom(code[pc + 1]!),
    a: LEEG,
    b: LEEG,
    c: LEEG,
    grenzen: LEEG,
    rijen: LEEG,
    groot: (i) => rekenBlok(code, pc, (register) => kolommen.get(register)![i]!),
  }
}

// eslint-disable-next-line complexity, max-lines-per-function -- one loop per operation is what the machine makes fast code of
function draai({ op, d, a, b, c, grenzen, rijen, groot }: Stap): void {
  switch (op) {
    case 1:
      for (let i = 0; i < BLOK; i++) d[i] = a[i]! + b[i]!
      break
    case 2:
      for (let i = 0; i < BLOK; i++) d[i] = a[i]! - b[i]!
      break
    case 3:
      for (let i = 0; i < BLOK; i++) d[i] = a[i]! * b[i]!
      break
    case 4:
      for (let i = 0; i < BLOK; i++) d[i] = a[i]! > b[i]! ? a[i]! : b[i]!
      break
    case 5:
      for (let i = 0; i < BLOK; i++) d[i] = a[i]! < b[i]! ? a[i]! : b[i]!
      break
    case 6:
      for (let i = 0; i < BLOK; i++) d[i] = a[i]! < b[i]! ? 1 : 0
      break
    case 7:
      for (let i = 0; i < BLOK; i++) d[i] = a[i]! <= b[i]! ? 1 : 0
      break
    case 8:
      for (let i = 0; i < BLOK; i++) d[i] = a[i] === b[i] ? 1 : 0
      break
    case 9:
      for (let i = 0; i < BLOK; i++) d[i] = a[i] === 0 ? c[i]! : b[i]!
      break
    case 10:
      for (let i = 0; i < BLOK; i++) d[i] = deelOmlaag(a[i]!, b[i]!)
      break
    case 11:
      for (let i = 0; i < BLOK; i++) d[i] = deelOmhoog(a[i]!, b[i]!)
      break
    case 12:
      for (let i = 0; i < BLOK; i++) d[i] = deelRond(a[i]!, b[i]!)
      break
    case 18:
      for (let i = 0; i < BLOK; i++) d[i] = rijen[zoekRij(grenzen, a[i]!)]!
      break
    case GROOT:
      for (let i = 0; i < BLOK; i++) d[i] = groot(i)
      break
    default:
      throw new Error(`Bewerking ${op} kan niet in een kolom.`)
  }
}

/** The last row that begins at or below the number; rows that a date does not have begin at infinity. */
function zoekRij(grenzen: Float64Array, waarde: number): number {
  let rij = 0
  while (rij + 1 < grenzen.length && grenzen[rij + 1]! <= waarde) rij++
  return rij
}
