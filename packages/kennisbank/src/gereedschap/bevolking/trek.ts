import type { Toeval } from '@loket/kennis/proef/toeval'

/** The number of one of these shares, each as likely as it is large. */
export function trek(toeval: Toeval, delen: readonly number[]): number {
  let rest = toeval.deel() * delen.reduce((som, deel) => som + deel, 0)
  const gekozen = delen.findIndex((deel) => (rest -= deel) < 0)
  return gekozen === -1 ? delen.length - 1 : gekozen
}

/** One of these words, each as likely as its share. */
export function kies<T extends string>(toeval: Toeval, delen: Readonly<Record<T, number>>): T {
  const woorden = Object.keys(delen).filter((woord): woord is T => woord in delen)
  const aandelen = woorden.map((woord) => delen[woord])
  const gekozen = woorden[trek(toeval, aandelen)]
  if (gekozen === undefined) throw new Error('nothing to choose from')
  return gekozen
}

/** Half below `midden`, with a tail upwards: the logarithm has about a normal distribution with this spread. */
export function scheef(toeval: Toeval, midden: number, spreiding: number): number {
  const som = toeval.deel() + toeval.deel() + toeval.deel() + toeval.deel() - 2
  return Math.round(midden * Math.exp(spreiding * Math.sqrt(3) * som))
}

/** From `laag` to `hoog`, most often in the middle. */
export function rond(toeval: Toeval, laag: number, hoog: number): number {
  return laag + Math.round(((toeval.deel() + toeval.deel()) / 2) * (hoog - laag))
}
