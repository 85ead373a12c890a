/**
 * Whole-number division. Of whole numbers with teller + noemer below 2^53 the floating quotient never rounds onto or over
 * the next whole number, because that is at least 1 / noemer away: so floor and ceil of it are exact.
 */
export function deelOmlaag(teller: number, noemer: number): number {
  return Math.floor(teller / noemer)
}

export function deelOmhoog(teller: number, noemer: number): number {
  return Math.ceil(teller / noemer) + 0
}

/** Half away from zero. */
export function deelRond(teller: number, noemer: number): number {
  if (teller < 0) return -deelRond(-teller, noemer) + 0
  const q = Math.floor(teller / noemer)
  return q + Number(2 * (teller - q * noemer) >= noemer)
}
