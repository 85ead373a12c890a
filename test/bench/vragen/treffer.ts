import { leesPad } from './antwoord.ts'

/** The smallest set of questions with at least one out of each of these; about someone only after asking whether there is one. */
export function kleinsteTreffer(verschillen: readonly (readonly string[])[], groepen: ReadonlySet<string>): string[] {
  const opGrootte = [...verschillen].sort((a, b) => a.length - b.length)
  let beste: ReadonlySet<string> | null = null
  const zoek = (gekozen: ReadonlySet<string>) => {
    if (beste && gekozen.size + losse(opGrootte, gekozen) >= beste.size) return
    const open = opGrootte.find((verschil) => !verschil.some((vraag) => gekozen.has(vraag)))
    if (open) for (const vraag of open) zoek(new Set([...gekozen, ...metGroep(vraag, groepen)]))
    else beste = gekozen
  }
  zoek(new Set())
  return [...(beste ?? [])]
}

function metGroep(vraag: string, groepen: ReadonlySet<string>): string[] {
  const { groep } = leesPad(vraag)
  return groepen.has(groep) && groep !== vraag ? [groep, vraag] : [vraag]
}

/** How many are not hit yet and have nothing in common, so that each costs a question of its own. */
function losse(verschillen: readonly (readonly string[])[], gekozen: ReadonlySet<string>): number {
  const bezet = new Set<string>()
  let som = 0
  for (const verschil of verschillen) {
    if (verschil.some((vraag) => gekozen.has(vraag) || bezet.has(vraag))) continue
    for (const vraag of verschil) bezet.add(vraag)
    som++
  }
  return som
}
