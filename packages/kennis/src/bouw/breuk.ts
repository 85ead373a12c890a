import { Taalfout } from '../taal/taalfout.ts'
import type { Bouwer } from './bouwer.ts'
import { type Eenheden, VERHOUDING, VRIJ } from './eenheden.ts'
import { type Knoop, vasteWaarde } from './knoop.ts'
import type { Getal } from './waarde.ts'

/** No law prints a longer one. */
const MEEST_CIJFERS = 30

export function ggd(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : ggd(b, a % b)
}

/** `12.50` or `4.289` (with procent) as an exact fraction. */
export function letterlijk(bouwer: Bouwer, tekst: string, procent: boolean): Getal {
  const [heel = '0', deel = ''] = tekst.split('.')
  if (heel.length + deel.length > MEEST_CIJFERS)
    throw new Taalfout(`\`${tekst}\``, `een getal met hoogstens ${MEEST_CIJFERS} cijfers`)
  const teller = BigInt(heel + deel)
  const schaal = 10n ** BigInt(deel.length) * (procent ? 100n : 1n)
  const g = ggd(teller, schaal)
  const eenheden: Eenheden = procent ? VERHOUDING : VRIJ
  return { soort: 'getal', teller: bouwer.getal(teller / g), noemer: null, schaal: schaal / g, eenheden }
}

/** The value of a number that is the same for every household, else null. */
export function vaste(g: Getal): number | null {
  const teller = g.noemer === null ? vasteWaarde(g.teller) : null
  return teller === null ? null : Number(teller) / Number(g.schaal)
}

function kleinsteVeelvoud(a: bigint, b: bigint): bigint {
  return (a / ggd(a, b)) * b
}

/** Two numbers over one denominator, so that their tellers can be added, compared and chosen between. */
export function gelijknamig(
  bouwer: Bouwer,
  a: Getal,
  b: Getal,
): { a: Knoop; b: Knoop; noemer: Knoop | null; schaal: bigint } {
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
