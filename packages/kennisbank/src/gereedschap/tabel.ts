/** Lines of a table for the screen: the first column to the left, all others to the right. */
export function toTabel(kop: readonly string[], rijen: readonly (readonly string[])[]): string[] {
  const breedten = kop.map((titel, i) => Math.max(titel.length, ...rijen.map((rij) => rij[i]?.length ?? 0)))
  const regel = (cellen: readonly string[]) =>
    breedten
      .map((breed, i) => (i === 0 ? (cellen[i] ?? '').padEnd(breed) : (cellen[i] ?? '').padStart(breed)))
      .join('  ')
      .trimEnd()
  return [regel(kop), breedten.map((breed) => '-'.repeat(breed)).join('  '), ...rijen.map(regel)]
}
