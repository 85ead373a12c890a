import { compileer } from '@loket/kennis/compileer'
import { openKennis } from '@loket/kennis/kennis'
import type { Antwoorden, Herkomst } from '../antwoord.ts'
import { answerVragen } from '../antwoord.ts'
import type { Gesprek } from '../gesprek.ts'
import type { Werkinhoud } from '../inhoud.ts'
import { startGesprek } from '../start.ts'
import { makeProefeditie, proefteksten } from './editie.ts'
import { proefbron } from './regels.ts'

/** A whole small loket on the real engine, for tests. */
export function openProefloket(): Werkinhoud {
  const resultaat = compileer(proefbron)
  if ('fouten' in resultaat) throw new Error(resultaat.fouten.map(({ melding }) => melding).join('\n'))
  const { pakket, schrijfWet } = resultaat
  return { editie: makeProefeditie(pakket, schrijfWet()), kennis: openKennis(pakket), teksten: proefteksten }
}

/** A loket where kindsteun comes up in the story about moving, for who has a car. */
export function openProefloketMetVerhaalrecht(): Werkinhoud {
  const loket = openProefloket()
  const metRecht = { regelingen: ['kindsteun'], rechtvoorwaarden: { kindsteun: 'vraagpatroon.verhuizen.parkeren' } }
  const vraagpatronen = loket.editie.vraagpatronen.map((patroon) => ({ ...patroon, ...metRecht }))
  return { ...loket, editie: { ...loket.editie, vraagpatronen } }
}

export const herkomst: Herkomst = { bron: 'inwoner', kanaal: 'website', tijd: '2026-03-01T10:00:00Z' }

export function startProefgesprek(vraagpatroon: string | null = null): Gesprek {
  return startGesprek({
    id: 'a1',
    editie: 'proef1',
    gemeente: 'proefdorp',
    datum: '2026-03-01',
    taal: 'nl',
    vraagpatroon,
  })
}

/** Answers that must fit; a fault in a test's own answers stops it. */
export function tell(gesprek: Gesprek, antwoorden: Antwoorden, { editie }: Werkinhoud, door = herkomst): Gesprek {
  const resultaat = answerVragen(gesprek, antwoorden, door, editie)
  if (!resultaat.ok) throw new Error(JSON.stringify(resultaat.fouten))
  return resultaat.gesprek
}
