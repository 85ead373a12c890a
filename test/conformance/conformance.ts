import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Antwoord } from '@loket/kennisbank/antwoord'

/** A published example, in the vocabulary of `gegevens`; `id` is that of its source. */
export interface Conformancevoorbeeld {
  id: string
  bron: string
  regeling: string
  invoer: { datum: string; gemeente?: string; uitleg: true; gegevens: object }
  verwacht: { uitkomst: string; bedrag?: number; stappen: Record<string, number>; opmerking?: string }
}

const BESTAND = join(import.meta.dirname, 'voorbeelden.json')

export const voorbeelden = JSON.parse(readFileSync(BESTAND, 'utf8')) as Conformancevoorbeeld[]

/** What the answer says of the things the example prescribes, in the form of `expected`. */
export function found({ regeling, verwacht }: Conformancevoorbeeld, antwoord: Antwoord) {
  const uitkomst = antwoord.uitkomsten.find((deel) => deel.regeling === regeling)
  const bedrag = uitkomst?.bedrag
  const stappen = uitkomst?.stappen?.filter(({ naam }) => Object.hasOwn(verwacht.stappen, naam)) ?? []
  return {
    uitkomst: uitkomst?.uitkomst,
    nogNodig: uitkomst?.nogNodig,
    ...(verwacht.bedrag !== undefined && { bedrag: [bedrag?.min, bedrag?.max] }),
    stappen: Object.fromEntries(stappen.map(({ naam, min, max }) => [naam, [min, max]])),
  }
}

export function expected({ verwacht }: Conformancevoorbeeld) {
  const { uitkomst, bedrag, stappen } = verwacht
  return {
    uitkomst,
    nogNodig: [],
    ...(bedrag !== undefined && { bedrag: [bedrag, bedrag] }),
    stappen: Object.fromEntries(Object.entries(stappen).map(([naam, waarde]) => [naam, [waarde, waarde]])),
  }
}
