import { type Ingang } from './ingangen.ts'
import { splitWoorden } from './woorden.ts'

type Termen = (woord: string) => string[]

/** The share of a question that was found, by the terms of it that were. */
export type Dekking = (gevonden: readonly string[]) => number

/** A word that few entries have says more of the question than one that stands everywhere. */
export function makeDekking(ingangen: Ingang[], termen: Termen): (vraag: string) => Dekking {
  const aantal = countIngangen(ingangen, termen)
  const zeldzaam = (term: string) => Math.log(1 + ingangen.length / (1 + (aantal.get(term) ?? 0)))
  return (vraag) => {
    const woorden = splitWoorden(vraag)
      .map(termen)
      .filter((vormen) => vormen.length > 0)
      .map((vormen) => ({ vormen, gewicht: Math.max(...vormen.map(zeldzaam)) }))
    const som = (deel: typeof woorden) => deel.reduce((totaal, { gewicht }) => totaal + gewicht, 0)
    const geheel = som(woorden)
    return (gevonden) => som(woorden.filter(({ vormen }) => vormen.some((vorm) => gevonden.includes(vorm)))) / geheel
  }
}

/** In how many entries each term stands. */
function countIngangen(ingangen: Ingang[], termen: Termen): Map<string, number> {
  const aantal = new Map<string, number>()
  for (const { titel, trefwoorden, gesproken, wat } of ingangen) {
    const vormen = splitWoorden(`${titel} ${trefwoorden} ${gesproken} ${wat}`).flatMap(termen)
    for (const vorm of new Set(vormen)) aantal.set(vorm, (aantal.get(vorm) ?? 0) + 1)
  }
  return aantal
}
