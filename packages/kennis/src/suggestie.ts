/** The known word nearest to a misspelt one, when it is near enough to be meant. */
export function suggestie(woord: string, bekend: Iterable<string>): string | undefined {
  let beste: string | undefined
  let minst = Math.max(2, Math.floor(woord.length / 3)) + 1
  for (const kandidaat of bekend) {
    const afstand = bewerkingen(woord, kandidaat)
    if (afstand < minst) {
      minst = afstand
      beste = kandidaat
    }
  }
  return beste
}

function bewerkingen(a: string, b: string): number {
  let vorige = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const rij = [i]
    for (let j = 1; j <= b.length; j++) {
      const vervang = (vorige[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      rij.push(Math.min((vorige[j] ?? 0) + 1, (rij[j - 1] ?? 0) + 1, vervang))
    }
    vorige = rij
  }
  return vorige[b.length] ?? 0
}
