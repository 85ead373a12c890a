import type { Totaal } from './totaal.ts'

/** A stretch of values over which about as much is lost of every euro more. */
export interface Stuk {
  van: number
  tot: number
  /** Per month at the first and at the last value. */
  begin: number
  einde: number
  /** Share of every euro more that is lost, the sudden changes left out; negative is gained. */
  verlies: number
}

/** Shares that differ less are the same stretch, apart from what rounding to whole euros a month makes of them. */
const GELIJK = 0.03
const BLOKKEN = 160

/** From the first value up to the last that matters; `perJaar` is how often the fact counts in a year. */
export function findStukken(totaal: Totaal, tot: number, sprongen: readonly number[], perJaar: number): Stuk[] {
  const blok = rond((tot - totaal.van) / BLOKKEN)
  const grenzen = blokgrenzen(totaal.van, tot, blok, sprongen)
  const stukken: Stuk[] = []
  for (let i = 0; i + 1 < grenzen.length; i++) {
    const stuk = meet(totaal, grenzen[i] ?? 0, grenzen[i + 1] ?? 0, perJaar)
    const vorig = stukken.at(-1)
    if (vorig && !sprongen.includes(vorig.tot) && isEven(vorig, stuk, perJaar))
      stukken[stukken.length - 1] = meet(totaal, vorig.van, stuk.tot, perJaar)
    else stukken.push(stuk)
  }
  return mergeKort(stukken, (een, ander) => meet(totaal, een.van, ander.tot, perJaar), blok * 1.5)
}

function isEven(een: Stuk, ander: Stuk, perJaar: number): boolean {
  const ruis = ({ van, tot }: Stuk) => 12 / ((tot - van) * perJaar)
  return Math.abs(een.verlies - ander.verlies) < GELIJK + ruis(een) + ruis(ander)
}

/** Even blocks in round values, and every sudden change: what lies before it and what lies after it. */
function blokgrenzen(van: number, tot: number, blok: number, sprongen: readonly number[]): number[] {
  const even = Array.from({ length: Math.ceil((tot - van) / blok) }, (_, i) => van + i * blok)
  const binnen = [...even, ...sprongen].filter((waarde) => waarde < tot)
  return [...new Set([...binnen, tot])].toSorted((een, ander) => een - ander)
}

/** 1, 2 or 5 with zeros. */
export function rond(waarde: number): number {
  const macht = 10 ** Math.floor(Math.log10(Math.max(1, waarde)))
  return [1, 2, 5, 10].map((keer) => keer * macht).find((stap) => stap >= waarde) ?? macht
}

/** After a sudden change a stretch begins with what is left. */
function meet({ van: eerste, stap, perMaand }: Totaal, van: number, tot: number, perJaar: number): Stuk {
  const bij = (waarde: number) => perMaand[Math.min(perMaand.length - 1, Math.round((waarde - eerste) / stap))] ?? 0
  const begin = bij(van === eerste ? van : van + stap)
  const einde = bij(tot)
  return { van, tot, begin, einde, verlies: tot === van ? 0 : ((begin - einde) * 12) / ((tot - van) * perJaar) }
}

/** A block in which the slope changes, or between two changes, is no stretch of its own: it joins the neighbour that is most like it. */
function mergeKort(stukken: Stuk[], voeg: (een: Stuk, ander: Stuk) => Stuk, kort: number): Stuk[] {
  const over = [...stukken]
  for (let i = over.findIndex(isKort); i >= 0 && over.length > 1; i = over.findIndex(isKort)) {
    const [vorig, stuk, volgend] = [over[i - 1], over[i], over[i + 1]]
    if (!stuk) break
    const naarVorig = vorig && (!volgend || afstand(vorig, stuk) <= afstand(volgend, stuk))
    if (naarVorig) over.splice(i - 1, 2, voeg(vorig, stuk))
    else if (volgend) over.splice(i, 2, voeg(stuk, volgend))
  }
  return over

  function isKort({ van, tot }: Stuk): boolean {
    return tot - van <= kort
  }
}

function afstand(een: Stuk, ander: Stuk): number {
  return Math.abs(een.verlies - ander.verlies)
}
