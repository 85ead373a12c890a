import { Taalfout } from './taalfout.ts'

export interface Woord {
  soort: 'getal' | 'datum' | 'naam' | 'teken' | 'einde'
  tekst: string
  plek: number
}

const PATROON =
  /\s*(?:(?<datum>\d{4}-\d{2}-\d{2})|(?<getal>\d+(?:\.\d+)?)|(?<naam>[a-z_][a-z0-9_]*(?:\.[a-z_][a-z0-9_]*)*)|(?<teken><>|<=|>=|[-+*/=<>(),%]))/y

/** Cuts an expression into words; what is no word of the language is a fault with its place. */
export function woorden(tekst: string): Woord[] {
  const uit: Woord[] = []
  const einde = tekst.trimEnd().length
  PATROON.lastIndex = 0
  let plek = 0
  while (plek < einde) {
    PATROON.lastIndex = plek
    const groepen = PATROON.exec(tekst)?.groups
    if (!groepen) throw onbekendTeken(tekst, plek)
    const soort = (['datum', 'getal', 'naam', 'teken'] as const).find((s) => groepen[s] !== undefined) ?? 'teken'
    const woord = groepen[soort] ?? ''
    plek = PATROON.lastIndex
    uit.push({ soort, tekst: woord, plek: plek - woord.length + 1 })
  }
  uit.push({ soort: 'einde', tekst: '', plek: einde + 1 })
  return uit
}

function onbekendTeken(tekst: string, plek: number): Taalfout {
  const rest = tekst.slice(plek).trimStart()
  const waar = tekst.length - rest.length + 1
  const teken = rest[0] ?? ''
  const voorstel = /[A-Z]/.test(teken) ? 'schrijf namen in kleine letters' : undefined
  return new Taalfout(`\`${teken}\` bij teken ${waar}`, 'een getal, een naam, een haakje of een rekenteken', voorstel)
}
