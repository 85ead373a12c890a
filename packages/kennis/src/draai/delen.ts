/**
 * Whole-number division. Of whole numbers with teller + noemer at most 2^51 the quotient as a double, and a half added to it,
 * is less than 1 / (2 * noemer) off, and what is not on a whole number is at least so far from it: floor and ceil are exact.
 */
export function deelOmlaag(teller: number, noemer: number): number {
  return Math.floor(teller / noemer)
}

export function deelOmhoog(teller: number, noemer: number): number {
  return Math.ceil(teller / noemer) + 0
}

/** Half away from zero. Without a branch on the remainder, which a processor would guess wrong half of the time. */
export function deelRond(teller: number, noemer: number): number {
  return teller < 0 ? Math.ceil(teller / noemer - 0.5) + 0 : Math.floor(teller / noemer + 0.5)
}
