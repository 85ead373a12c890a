import type { Bedrag } from '@loket/kennis/bepaling'
import type { Bereik } from '@loket/kennis/gegevens'

const MAANDEN = { euro_per_maand: 1, euro_per_kwartaal: 3, euro_per_jaar: 12 } as const

/** For comparing and adding only: people are paid in the period of the regeling. Undefined for what is paid once. */
export function toPerMaand({ min, max, eenheid }: Bedrag): Bereik | undefined {
  const maanden = maandenIn(eenheid)
  if (maanden === undefined) return undefined
  return { min: toCent(min / maanden), max: toCent(max / maanden) }
}

export function sumPerMaand(bedragen: Bereik[]): Bereik {
  const min = bedragen.reduce((som, bedrag) => som + bedrag.min, 0)
  const max = bedragen.reduce((som, bedrag) => som + bedrag.max, 0)
  return { min: toCent(min), max: toCent(max) }
}

/** Undefined for what is paid once. */
export function maandenIn(eenheid: Bedrag['eenheid']): number | undefined {
  return isPerTijd(eenheid) ? MAANDEN[eenheid] : undefined
}

function isPerTijd(eenheid: Bedrag['eenheid']): eenheid is keyof typeof MAANDEN {
  return Object.hasOwn(MAANDEN, eenheid)
}

function toCent(euro: number): number {
  return Math.round(euro * 100) / 100
}
