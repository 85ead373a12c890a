import type { Waarde } from '@loket/kennis/gegevens'
import type { Begripsoort } from './begrip.ts'
import { findGegeven, type Gegeven } from './gegeven.ts'
import type { Feit, Gesprek } from './gesprek.ts'
import type { Inhoud } from './inhoud.ts'
import { labelOf } from './label.ts'
import { fillTekst } from './tekst.ts'

/** One fact as a person reads it back, with where it came from. */
export interface Antwoordregel {
  pad: string
  label: string
  soort: Begripsoort
  eenheid: Gegeven['eenheid']
  waarde: Waarde | null
  onbekend: boolean
  /** The words of a keuze. */
  keuzetekst?: string
  bron: Feit['bron']
  kanaal: Feit['kanaal']
  tijd: string
}

export interface Antwoordthema {
  thema: string
  naam: string
  antwoorden: Antwoordregel[]
}

/** Where the facts of a run came from, counted. */
export interface Herkomstdeel {
  bron: Feit['bron']
  kanaal: Feit['kanaal']
  aantal: number
  /** ISO instant of the last of them. */
  laatst: string
}

/** All answers by theme, in the order of the editie; children one after another. */
export function listAntwoorden(gesprek: Gesprek, inhoud: Inhoud): Antwoordthema[] {
  const { editie, teksten } = inhoud
  const volgorde = Object.keys(editie.begrippen)
  const plaats = ({ groep, index, begrip }: Gegeven) =>
    editie.groepen.indexOf(groep) * 1e6 + ((index ?? -1) + 1) * 1e4 + (begrip ? volgorde.indexOf(begrip) + 1 : 0)
  const gegevens = Object.keys(gesprek.feiten)
    .flatMap((pad) => findGegeven(pad, editie) ?? [])
    .toSorted((een, ander) => plaats(een) - plaats(ander))
  return editie.themas
    .map((thema) => ({
      thema,
      naam: fillTekst(teksten, `thema.${thema}`),
      antwoorden: gegevens
        .filter((gegeven) => gegeven.thema === thema)
        .flatMap((gegeven) => describeAntwoord(gegeven, gesprek, inhoud)),
    }))
    .filter(({ antwoorden }) => antwoorden.length > 0)
}

export function summariseHerkomst({ feiten }: Pick<Gesprek, 'feiten'>): Herkomstdeel[] {
  const delen = new Map<string, Herkomstdeel>()
  for (const { bron, kanaal, tijd } of Object.values(feiten)) {
    const deel = delen.get(`${bron} ${kanaal}`)
    const laatst = deel && deel.laatst > tijd ? deel.laatst : tijd
    delen.set(`${bron} ${kanaal}`, { bron, kanaal, aantal: (deel?.aantal ?? 0) + 1, laatst })
  }
  return [...delen.values()].toSorted((een, ander) => ander.aantal - een.aantal)
}

function describeAntwoord({ pad, soort, eenheid, begrip }: Gegeven, gesprek: Gesprek, inhoud: Inhoud): Antwoordregel[] {
  const feit = gesprek.feiten[pad]
  if (!feit) return []
  const { waarde, bron, kanaal, tijd } = feit
  const isKeuze = soort === 'keuze' && typeof waarde === 'string'
  return [
    {
      pad,
      label: labelOf(pad, gesprek, inhoud),
      soort,
      eenheid,
      waarde,
      onbekend: feit.onbekend ?? false,
      keuzetekst: isKeuze ? fillTekst(inhoud.teksten, `begrip.${begrip}.keuze.${waarde}`) : undefined,
      bron,
      kanaal,
      tijd,
    },
  ]
}
