/** Height of a row of numbers above the drawing, in rem. */
const RIJ = 1.9
/** Numbers that stand closer, in shares of the width, would lie on one another. */
const SMAL = 0.1

/** In which row each number stands, so that none lies on another. */
export function stapelRijen(plekken: readonly number[]): number[] {
  const rijen: number[] = []
  plekken.forEach((plek, i) => {
    const bezet = rijen.filter((_, j) => plek - (plekken[j] ?? 0) < SMAL)
    rijen[i] = [0, 1, 2, 3].find((rij) => !bezet.includes(rij)) ?? 0
  })
  return rijen
}

/** The room that so many rows take, in rem. */
export function hoogteVan(rijen: readonly number[]): number {
  return Math.max(0, ...rijen.map((rij) => rij + 1)) * RIJ
}
