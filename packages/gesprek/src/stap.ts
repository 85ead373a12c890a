import { findDoel } from './doel.ts'
import { bestaat } from './antwoord.ts'
import { findGegeven, type Gegeven } from './gegeven.ts'
import type { Gesprek } from './gesprek.ts'
import { Bladindeling } from './bladindeling.ts'
import type { Inhoud } from './inhoud.ts'
import { nameOnderwerpen } from './label.ts'
import { listOpen } from './open.ts'
import { elementOf } from './pad.ts'
import { fillTekst } from './tekst.ts'
import { makeVraag, type Vraag } from './vraag.ts'

export type Gespreksstap = Vragenstap | { soort: 'klaar' }

export interface Vragenstap {
  soort: 'vragen'
  thema: string
  themanaam: string
  /** Whose facts these are: `kinderen[0]`, `woning`, of a mixed page the first; in words "u en uw partner". */
  element: string
  wie: string
  vragen: Vraag[]
  /** Estimate of what is still open, these questions included. */
  nogOngeveer: number
}

export interface Stapkeuze {
  /** Questions at a time: a page takes five, a zuil or a phone call one. */
  maximum?: number
}

export function nextStap(gesprek: Gesprek, inhoud: Inhoud, { maximum = 5 }: Stapkeuze = {}): Gespreksstap {
  const { gegevens, nog } = listOpen(gesprek, inhoud)
  const eigen = findDoel(gesprek, inhoud.editie).patroon?.vragen ?? []
  const laatstePad = gesprek.geschiedenis.at(-1)?.paden.at(-1)
  const laatste = laatstePad === undefined ? null : findGegeven(laatstePad, inhoud.editie)
  const indeling = new Bladindeling(gegevens, gesprek, inhoud)
  const eerste = indeling.chooseEerste(laatste, eigen)
  if (!eerste) return { soort: 'klaar' }
  return describeBlad(indeling.selectBlad(eerste, maximum), nog, gesprek, inhoud)
}

/** The first of these questions that this run has, asked because someone chose it; `klaar` when it has none of them. */
export function stapVoor(paden: string[], gesprek: Gesprek, inhoud: Inhoud): Gespreksstap {
  const gegevens = paden
    .flatMap((pad) => findGegeven(pad, inhoud.editie) ?? [])
    .filter((gegeven) => bestaat(gegeven, gesprek.feiten))
  return describeBlad(gegevens.slice(0, 1), gegevens.length, gesprek, inhoud)
}

function describeBlad(blad: Gegeven[], nog: number, gesprek: Gesprek, inhoud: Inhoud): Gespreksstap {
  const [bovenste] = blad
  if (!bovenste) return { soort: 'klaar' }
  return {
    soort: 'vragen',
    thema: bovenste.thema,
    themanaam: fillTekst(inhoud.teksten, `thema.${bovenste.thema}`),
    element: elementOf(bovenste.pad),
    wie: nameOnderwerpen(blad, gesprek, inhoud),
    vragen: blad.map((gegeven) => makeVraag(gegeven, gesprek, inhoud)),
    nogOngeveer: Math.max(blad.length, Math.round(nog)),
  }
}
