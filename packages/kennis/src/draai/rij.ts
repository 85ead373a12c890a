/* oxlint-disable typescript/no-non-null-assertion -- the compiler numbers registers; a check on each would triple the time */
/**
 * The row of a table in which a number falls: the last one that begins at or below it. The bounds rise and stand from
 * `van` on; rows that a date does not have begin at infinity.
 */
export function rijVan(grenzen: ArrayLike<number>, van: number, rijen: number, waarde: number): number {
  let rij = 0
  let tot = rijen
  while (tot - rij > 1) {
    const midden = (rij + tot) >> 1
    if (grenzen[van + midden]! <= waarde) rij = midden
    else tot = midden
  }
  return rij
}

/** The values stand after the bounds. */
export function rijwaarde(R: ArrayLike<number>, grenzen: number, rijen: number, waarde: number): number {
  return R[grenzen + rijen + rijVan(R, grenzen, rijen, waarde)]!
}
