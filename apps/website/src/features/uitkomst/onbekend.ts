import type { Gesprek } from '@loket/gesprek/gesprek'
import type { Inhoud } from '@loket/gesprek/inhoud'
import { labelOf } from '@loket/gesprek/label'
import type { Uitkomsten } from '@loket/gesprek/uitkomsten'

interface Onbekend {
  /** An amount depends on it; else only the list of things to do. */
  overGeld: boolean
  feiten: { pad: string; naam: string }[]
}

/** What was answered with "weet ik niet" or roughly, and would make the outcome more precise. */
export function listOnbekend({ regels }: Uitkomsten, gesprek: Gesprek, { editie, ...inhoud }: Inhoud): Onbekend {
  const namen = new Map(regels.flatMap(({ hangtAfVan }) => hangtAfVan.map(({ pad, naam }) => [pad, naam] as const)))
  const overGeld = namen.size > 0
  const eigen = editie.vraagpatronen.find(({ id }) => id === gesprek.vraagpatroon)?.vragen ?? []
  for (const pad of eigen.filter((vraag) => gesprek.feiten[vraag]?.onbekend)) {
    namen.set(pad, labelOf(pad, gesprek, { editie, ...inhoud }))
  }
  return { overGeld, feiten: [...namen].map(([pad, naam]) => ({ pad, naam })) }
}
