import type { Eenheid } from '../gegevens.ts'
import { Taalfout } from '../taal/taalfout.ts'

/** A number carries the set of units it may still have: a literal all of them, `per_jaar / 12` two, a declared step one. */
export type Eenheden = number

export const EENHEDEN = [
  'euro',
  'euro_per_uur',
  'euro_per_dag',
  'euro_per_maand',
  'euro_per_kwartaal',
  'euro_per_jaar',
  'euro_eenmalig',
  'jaren',
  'maanden',
  'uren_per_maand',
  'personen',
  'procent',
  'factor',
] as const satisfies readonly Eenheid[]

const bit = (naam: Eenheid): Eenheden => 1 << EENHEDEN.indexOf(naam)
export const VRIJ: Eenheden = (1 << EENHEDEN.length) - 1
export const VERHOUDING: Eenheden = bit('procent') | bit('factor')
const GELD = (1 << 7) - 1

/**
 * `[from, to, n]`: n times the first is the second; a month has 21.75 days of wages, a year 261 (Dagloonbesluit). What one
 * has or owes becomes what is paid at once with `* 1`.
 */
const OMREKENING: [Eenheid, Eenheid, number][] = [
  ['euro_per_dag', 'euro_per_maand', 21.75],
  ['euro_per_dag', 'euro_per_jaar', 261],
  ['euro_per_maand', 'euro_per_jaar', 12],
  ['euro_per_maand', 'euro_per_kwartaal', 3],
  ['euro_per_kwartaal', 'euro_per_jaar', 4],
  ['jaren', 'maanden', 12],
  ['euro', 'euro_eenmalig', 1],
]
/** `[amount, number, product]`. */
const PRODUCT: [Eenheid, Eenheid, Eenheid][] = [
  ['euro_per_uur', 'uren_per_maand', 'euro_per_maand'],
  ['euro_per_maand', 'maanden', 'euro'],
  ['euro_per_maand', 'maanden', 'euro_eenmalig'],
  ['euro_per_jaar', 'jaren', 'euro'],
]

export const isGeld = (e: Eenheden): boolean => e !== VRIJ && (e & GELD) !== 0
export const eenheid = bit

function namen(e: Eenheden): Eenheid[] {
  return EENHEDEN.filter((naam) => e & bit(naam))
}

export function enige(e: Eenheden): Eenheid | undefined {
  const over = namen(e)
  return over.length === 1 ? over[0] : undefined
}

export function beschrijf(e: Eenheden): string {
  return e === VRIJ ? 'een los getal' : namen(e).join(' of ')
}

/** The unit of things that are added, compared or chosen between. */
export function gelijke(a: Eenheden, b: Eenheden): Eenheden {
  const samen = a & b
  if (samen === 0)
    throw new Taalfout(`${beschrijf(a)} naast ${beschrijf(b)}`, 'twee keer dezelfde eenheid', omrekenvoorstel(a, b))
  return samen
}

function omrekenvoorstel(a: Eenheden, b: Eenheden): string | undefined {
  for (const [klein, groot, keer] of OMREKENING) {
    const past = (a & bit(klein) && b & bit(groot)) || (b & bit(klein) && a & bit(groot))
    if (past) return `reken om met \`* ${keer}\` of \`/ ${keer}\``
  }
  return undefined
}

/** `maal` is the value of the other side when that is a literal. */
export function product(a: Eenheden, b: Eenheden, maalA: number | null, maalB: number | null): Eenheden {
  if (a === VRIJ) return maalA === null ? b : b | omgerekend(b, maalA)
  if (b === VRIJ) return maalB === null ? a : a | omgerekend(a, maalB)
  if (isGeld(a) && isGeld(b))
    throw new Taalfout(`${beschrijf(a)} maal ${beschrijf(b)}`, 'een bedrag maal een aantal of een percentage')
  if (isGeld(b)) return product(b, a, maalB, maalA)
  if (isGeld(a)) return bijzonder(a, b) || a
  if (b & VERHOUDING) return a | (VERHOUDING & b)
  return a & VERHOUDING ? b | VERHOUDING : bit('factor')
}

function bijzonder(bedrag: Eenheden, aantal: Eenheden): Eenheden {
  let uit = 0
  for (const [geld, keer, samen] of PRODUCT) if (bedrag & bit(geld) && aantal & bit(keer)) uit |= bit(samen)
  return uit
}

export function quotient(a: Eenheden, b: Eenheden, door: number | null): Eenheden {
  if (b === VRIJ) return door === null || a === VRIJ ? a : a | omgerekend(a, 1 / door)
  if (isGeld(b)) {
    if (!isGeld(a))
      throw new Taalfout(`${beschrijf(a)} gedeeld door ${beschrijf(b)}`, 'een bedrag gedeeld door een bedrag')
    gelijke(a, b)
    return VERHOUDING
  }
  if (!isGeld(a)) return b & VERHOUDING ? a : VERHOUDING
  for (const [geld, keer, samen] of PRODUCT) if (a & bit(samen) && b & bit(keer)) return bit(geld)
  return a
}

function omgerekend(e: Eenheden, maal: number): Eenheden {
  let uit = 0
  for (const [klein, groot, keer] of OMREKENING) {
    if (e & bit(klein) && maal === keer) uit |= bit(groot)
    if (e & bit(groot) && Math.abs(maal * keer - 1) < 1e-12) uit |= bit(klein)
  }
  return uit
}
