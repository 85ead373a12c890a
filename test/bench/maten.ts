import { toTabel } from '@loket/kennisbank/gereedschap/tabel'

/** A figure that must be reached, and what it is now. */
export interface Maat {
  naam: string
  grens: number
  gemeten: number
  toon: (waarde: number) => string
  /** Whether more is better; less otherwise. */
  minstens?: boolean
}

export function printMaten(maten: readonly Maat[]): void {
  const rijen = maten.map(({ naam, grens, gemeten, toon, minstens = false }) => [
    naam,
    `${minstens ? '≥' : '≤'} ${toon(grens)}`,
    toon(gemeten),
    (minstens ? gemeten >= grens : gemeten <= grens) ? 'gehaald' : 'niet gehaald',
  ])
  printTabel(['maat', 'grens', 'gemeten', ''], rijen)
}

export function printTabel(kop: readonly string[], rijen: readonly (readonly string[])[]): void {
  for (const regel of toTabel(kop, rijen)) console.log(regel)
  console.log('')
}

export const keer = (waarde: number): string => `${waarde.toFixed(waarde < 10 ? 2 : 0)}×`
