import { Taalfout } from '../taal/taalfout.ts'
import type { Bouwer } from './bouwer.ts'
import { type Eenheden, VERHOUDING, VRIJ } from './eenheden.ts'
import type { Knoop } from './knoop.ts'
import type { Getal } from './waarde.ts'

export function ggd(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : ggd(b, a % b)
}

/** `12.50` or `4.289` (with procent) as an exact fraction. */
function decimaal(tekst: string): { teller: number; schaal: number } {
  const [heel = '0', deel = ''] = tekst.split('.')
  const teller = Number(heel + deel)
  const schaal = 10 ** deel.length
  if (!Number.isSafeInteger(teller) || deel.length > 9)
    throw new Taalfout(`\`${tekst}\``, 'een getal met hoogstens 15 cijfers, waarvan 9 achter de punt')
  const g = ggd(teller, schaal) || 1
  return { teller: teller / g, schaal: schaal / g }
}

export function letterlijk(bouwer: Bouwer, tekst: string, procent: boolean): Getal {
  const { teller, schaal } = decimaal(tekst)
  const heel = schaal * (procent ? 100 : 1)
  const g = ggd(teller, heel) || 1
  const eenheden: Eenheden = procent ? VERHOUDING : VRIJ
  return { soort: 'getal', teller: bouwer.getal(teller / g), noemer: null, schaal: heel / g, eenheden }
}

/** The value of a number that is the same for every household, else null. */
export function vaste(g: Getal): number | null {
  return g.noemer === null && g.teller.bewerking === 'getal' ? g.teller.k / g.schaal : null
}

function kleinsteVeelvoud(a: number, b: number): number {
  return (a / ggd(a, b)) * b
}

/** Two numbers over one denominator, so that their tellers can be added, compared and chosen between. */
export function gelijknamig(
  bouwer: Bouwer,
  a: Getal,
  b: Getal,
): { a: Knoop; b: Knoop; noemer: Knoop | null; schaal: number } {
  const schaal = kleinsteVeelvoud(a.schaal, b.schaal)
  const ta = bouwer.maal(a.teller, bouwer.getal(schaal / a.schaal))
  const tb = bouwer.maal(b.teller, bouwer.getal(schaal / b.schaal))
  if (a.noemer === b.noemer) return { a: ta, b: tb, noemer: a.noemer, schaal }
  return { a: keer(bouwer, ta, b.noemer), b: keer(bouwer, tb, a.noemer), noemer: keerNoemer(bouwer, a, b), schaal }
}

export function keer(bouwer: Bouwer, knoop: Knoop, maal: Knoop | null): Knoop {
  return maal === null ? knoop : bouwer.maal(knoop, maal)
}

export function keerNoemer(bouwer: Bouwer, a: Getal, b: Getal): Knoop | null {
  return a.noemer === null ? b.noemer : keer(bouwer, a.noemer, b.noemer)
}
