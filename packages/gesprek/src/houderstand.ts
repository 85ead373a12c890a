import type { Gesprek } from './gesprek.ts'
import { parseGesprek } from './opslag.ts'
import { isObject } from './vorm.ts'

/** Where a channel keeps the run: localStorage on the website, memory on the zuil. May throw. */
export interface Opslag {
  lees(): string | null
  bewaar(tekst: string): void
  wis(): void
}

export interface Houderstand {
  gesprek: Gesprek | null
  /** What was typed and is not yet an answer, by path. */
  concept: Readonly<Record<string, string>>
  /** Counts changes, so that of two states the newest is known. */
  nummer: number
  /** False when the device refuses to keep it; the run then lives as long as the page. */
  bewaard: boolean
}

export const EMPTY_STAND: Houderstand = { gesprek: null, concept: {}, nummer: 0, bewaard: true }

/** What a device kept; null when there is nothing, or nothing that can be used. */
export function readStand(tekst: string | null): Houderstand | null {
  const invoer = parseJson(tekst)
  if (!isObject(invoer)) return null
  const gelezen = invoer['gesprek'] === null ? { ok: true as const, gesprek: null } : parseGesprek(invoer['gesprek'])
  if (!gelezen.ok) return null
  const { nummer } = invoer
  return {
    gesprek: gelezen.gesprek,
    concept: readConcept(invoer['concept']),
    nummer: typeof nummer === 'number' && Number.isSafeInteger(nummer) ? nummer : 0,
    bewaard: true,
  }
}

function readConcept(invoer: unknown): Record<string, string> {
  const delen = isObject(invoer) ? Object.entries(invoer) : []
  return Object.fromEntries(delen.filter((deel): deel is [string, string] => typeof deel[1] === 'string'))
}

function parseJson(tekst: string | null): unknown {
  try {
    return tekst === null ? null : JSON.parse(tekst)
  } catch {
    return null
  }
}
