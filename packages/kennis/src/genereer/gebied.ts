import type { Lus, Punt } from './punt.ts'

/** A stretch of text that runs as a whole or not at all: the outcome, one side of a choice, or the body of a loop. */
export interface Gebied {
  readonly ouder: Gebied | null
  readonly diepte: number
  /** The loop of which it is (a part of) the body. */
  readonly lus: Lus | null
  /** What is counted here, operands first. */
  readonly stukken: Stuk[]
}

export type Stuk = { punt: Punt } | { lus: Lus; uit: Punt[] }

export function nieuwGebied(ouder: Gebied | null, lus: Lus | null): Gebied {
  return { ouder, diepte: ouder ? ouder.diepte + 1 : 0, lus, stukken: [] }
}

/** The smallest stretch that holds both. */
export function gezamenlijk(a: Gebied, b: Gebied): Gebied {
  let [x, y] = [a, b]
  while (x !== y) {
    if (x.diepte >= y.diepte && x.ouder) x = x.ouder
    else if (y.ouder) y = y.ouder
    else throw new Error('two stretches of different programs')
  }
  return x
}
