export type Veldsoort = 'ja_nee' | 'geheel_getal' | 'getal' | 'bedrag' | 'percentage' | 'datum' | 'keuze'

/** Numbers, or ISO dates for a datum; both ends included. */
export type Grenzen = { min: number; max: number } | { min: string; max: string }

export interface Keuzeoptie {
  id: string
  tekst: string
}

export interface Onbekend {
  onbekend: true
}

/** An answer as the channels pass it on: a value, a range ("ongeveer") or "weet ik niet". */
export type Antwoord = boolean | number | string | { min: number; max: number } | Onbekend

/** `ongeveer` only fits numbers. */
export type Stand = 'precies' | 'ongeveer' | 'onbekend'

/** What stands in the field now, typed or half typed; kept as text so that nothing typed is lost. */
export interface Concept {
  stand: Stand
  tekst?: string
  van?: string
  tot?: string
  dag?: string
  maand?: string
  jaar?: string
}

export const leegConcept: Concept = { stand: 'precies' }

const standen: unknown[] = ['precies', 'ongeveer', 'onbekend'] satisfies Stand[]

/** For what a device kept. */
export function isConcept(invoer: unknown): invoer is Concept {
  if (typeof invoer !== 'object' || invoer === null || !('stand' in invoer)) return false
  return standen.includes(invoer.stand) && Object.values(invoer).every((deel) => typeof deel === 'string')
}

export const isGetalsoort = (soort: Veldsoort) =>
  soort === 'bedrag' || soort === 'getal' || soort === 'geheel_getal' || soort === 'percentage'
