/** One way of doing something for `per` households, without waiting. */
export interface Weg {
  per: number
  doe: () => unknown
}

/** Nanoseconds of processor time per household: half of the rounds took less than `mediaan`, a quarter less than `kwart`. */
export interface Meting {
  mediaan: number
  kwart: number
}

const RONDES = 101
const RONDE_NS = 4e6
const WARM_NS = 500e6

/**
 * All ways take turns in short rounds, so that other work on the machine falls on all of them alike. Processor time, not
 * the clock: waiting for a neighbour does not count, though what the neighbour did to the caches still does.
 */
export function meetSamen<N extends string>(wegen: Record<N, Weg>, rondes = RONDES): Record<N, Meting> {
  const lopers = Object.entries<Weg>(wegen).map(([naam, weg]) => ({
    naam,
    weg,
    keer: warmOp(weg),
    tijden: [] as number[],
  }))
  for (let ronde = 0; ronde < rondes; ronde++)
    for (const { weg, keer, tijden } of lopers) {
      const begin = gebruikt()
      for (let i = 0; i < keer; i++) weg.doe()
      tijden.push((gebruikt() - begin) / (keer * weg.per))
    }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same names
  return Object.fromEntries(lopers.map(({ naam, tijden }) => [naam, vat(tijden)])) as Record<N, Meting>
}

/** How often it fits in a round, once the machine has made it as fast as it gets. */
function warmOp({ doe }: Weg): number {
  const warm = gebruikt()
  let keer = 0
  for (; gebruikt() - warm < WARM_NS; keer++) doe()
  const begin = gebruikt()
  const proef = Math.ceil(keer / 10)
  for (let i = 0; i < proef; i++) doe()
  return Math.max(1, Math.round((RONDE_NS * proef) / (gebruikt() - begin)))
}

export async function meetLangzaam(per: number, ronde: () => Promise<void>): Promise<Meting> {
  await ronde()
  const tijden: number[] = []
  for (let i = 0; i < 7; i++) {
    const begin = gebruikt()
    await ronde()
    tijden.push((gebruikt() - begin) / per)
  }
  return vat(tijden)
}

function gebruikt(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) * 1000
}

function vat(tijden: number[]): Meting {
  tijden.sort((a, b) => a - b)
  const op = (deel: number) => tijden[Math.floor(tijden.length * deel)] ?? 0
  return { mediaan: op(0.5), kwart: op(0.25) }
}

export function tijd(ns: number): string {
  if (ns < 1000) return `${ns.toFixed(ns < 10 ? 1 : 0)} ns`
  return ns < 1e6 ? `${(ns / 1000).toFixed(2)} µs` : `${(ns / 1e6).toFixed(2)} ms`
}

export function perSeconde(ns: number): string {
  const aantal = 1e9 / ns
  return aantal >= 1e6 ? `${(aantal / 1e6).toFixed(1)} M` : aantal.toFixed(0)
}
