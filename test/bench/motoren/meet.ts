const RONDES = 51
const WARM = 300

export interface Meting {
  mediaan: number
  laagste: number
}

/** Nanoseconds per household: the median of the rounds, and the round in which the machine was quietest. */
export function meet(aantal: number, ronde: () => void): Meting {
  for (const begin = performance.now(); performance.now() - begin < WARM;) ronde()
  return vat(
    Array.from({ length: RONDES }, () => {
      const begin = performance.now()
      ronde()
      return ((performance.now() - begin) * 1e6) / aantal
    }),
  )
}

export async function meetLangzaam(aantal: number, ronde: () => Promise<void>): Promise<Meting> {
  await ronde()
  const tijden: number[] = []
  for (let i = 0; i < 5; i++) {
    const begin = performance.now()
    await ronde()
    tijden.push(((performance.now() - begin) * 1e6) / aantal)
  }
  return vat(tijden)
}

function vat(tijden: number[]): Meting {
  tijden.sort((a, b) => a - b)
  return { mediaan: tijden[Math.floor(tijden.length / 2)] ?? 0, laagste: tijden[0] ?? 0 }
}

export function tijd(ns: number): string {
  if (ns < 1000) return `${ns.toFixed(0)} ns`
  return ns < 1e6 ? `${(ns / 1000).toFixed(1)} µs` : `${(ns / 1e6).toFixed(2)} ms`
}

export function perSeconde(ns: number): string {
  const aantal = 1e9 / ns
  return aantal >= 1e6 ? `${(aantal / 1e6).toFixed(1)} M` : aantal.toFixed(0)
}
