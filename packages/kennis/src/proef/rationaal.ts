/** Exact fractions of big integers; the denominator is always positive. */
export interface Breuk {
  t: bigint
  n: bigint
}

export function breuk(waarde: bigint | string): Breuk {
  if (typeof waarde === 'bigint') return { t: waarde, n: 1n }
  const [cijfers = '', macht = '0'] = waarde.split('e-')
  const [heel = '0', deel = ''] = cijfers.split('.')
  return { t: BigInt(heel + deel), n: 10n ** (BigInt(deel.length) + BigInt(macht)) }
}

function recht(t: bigint, n: bigint): Breuk {
  return n < 0n ? { t: -t, n: -n } : { t, n }
}

export const plus = (a: Breuk, b: Breuk): Breuk => recht(a.t * b.n + b.t * a.n, a.n * b.n)
export const min = (a: Breuk, b: Breuk): Breuk => recht(a.t * b.n - b.t * a.n, a.n * b.n)
export const maal = (a: Breuk, b: Breuk): Breuk => recht(a.t * b.t, a.n * b.n)
export const delen = (a: Breuk, b: Breuk): Breuk => recht(a.t * b.n, a.n * b.t)

export function vergelijk(a: Breuk, b: Breuk): number {
  const verschil = a.t * b.n - b.t * a.n
  return verschil < 0n ? -1 : verschil > 0n ? 1 : 0
}

function omlaag({ t, n }: Breuk): bigint {
  const q = t / n
  return t < 0n && q * n !== t ? q - 1n : q
}

export function rondAf(hoe: string, a: Breuk, stap: Breuk): Breuk {
  const q = delen(a, stap)
  const heel = () => {
    if (hoe === 'afgerond_omlaag') return omlaag(q)
    if (hoe === 'afgerond_omhoog') return -omlaag({ t: -q.t, n: q.n })
    const vanNul = omlaag({ t: 2n * (q.t < 0n ? -q.t : q.t) + q.n, n: 2n * q.n })
    return q.t < 0n ? -vanNul : vanNul
  }
  return maal(breuk(heel()), stap)
}

/** As a JavaScript number rounded to a cent. */
export function naarGetal(a: Breuk): number {
  const { t } = rondAf('afgerond', maal(a, breuk(100n)), breuk(1n))
  return Number(t) / 100
}
