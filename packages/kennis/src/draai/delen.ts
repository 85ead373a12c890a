/** Whole-number division that is exact for every teller and positive noemer whose sum stays below 2^53. */
export function deelOmlaag(teller: number, noemer: number): number {
  const q = Math.floor(teller / noemer)
  const rest = teller - q * noemer
  if (rest < 0) return q - 1
  return rest >= noemer ? q + 1 : q
}

export function deelOmhoog(teller: number, noemer: number): number {
  return -deelOmlaag(-teller, noemer) + 0
}

/** Half away from zero. */
export function deelRond(teller: number, noemer: number): number {
  if (teller < 0) return -deelRond(-teller, noemer) + 0
  const q = deelOmlaag(teller, noemer)
  return 2 * (teller - q * noemer) >= noemer ? q + 1 : q
}
