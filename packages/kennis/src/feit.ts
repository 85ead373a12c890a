import type { Feiten, Gegevens, Waarde } from './gegevens.ts'
import type { Begrip, Regelpakket } from './pakket.ts'

/** One fact that is known of a household, and where it stands. */
export interface Feit {
  /** As in `kinderen[0].geboortedatum`. */
  pad: string
  groep: string
  /** Absent for a group that is not a list. */
  lid?: number
  begrip: Begrip
  waarde: Waarde
}

export function listFeiten(pakket: Regelpakket, gegevens: Gegevens): Feit[] {
  return pakket.groepen.flatMap((groep) => {
    const begrippen = groep.begrippen.flatMap((nummer) => pakket.begrippen[nummer] ?? [])
    const feitenVan = (feiten: Feiten, wie: string, lid?: number) =>
      begrippen.flatMap((begrip): Feit[] => {
        const waarde = feiten[begrip.id]
        if (waarde === undefined || waarde === null) return []
        return [{ pad: `${wie}.${begrip.id}`, groep: groep.naam, lid, begrip, waarde }]
      })
    const deel = gegevens[groep.naam]
    if (Array.isArray(deel)) return deel.flatMap((feiten, lid) => feitenVan(feiten, `${groep.naam}[${lid}]`, lid))
    return deel ? feitenVan(deel, groep.naam) : []
  })
}

/** The same household with one fact otherwise. */
export function vervangFeit(gegevens: Gegevens, { groep, lid, begrip }: Feit, waarde: Waarde): Gegevens {
  const deel = gegevens[groep]
  if (!deel) return gegevens
  if (!Array.isArray(deel)) return { ...gegevens, [groep]: { ...deel, [begrip.id]: waarde } }
  return { ...gegevens, [groep]: deel.map((feiten, i) => (i === lid ? { ...feiten, [begrip.id]: waarde } : feiten)) }
}
