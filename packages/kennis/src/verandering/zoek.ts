import type { Uitkomstsoort } from '../bepaling.ts'

export type Besliste = Exclude<Uitkomstsoort, 'nog_nodig'>

export interface Zoektocht {
  /** The outcome when the fact may be anything from `laag` to `hoog`, both included. */
  uitkomst(laag: number, hoog: number): Uitkomstsoort
  /** How many times that may still be asked. */
  tegoed: number
}

/**
 * The value nearest to `van`, on the way to `tot`, with this outcome: everything before it is proven to be otherwise.
 * A value that leaves the outcome open because of other facts, ends the search too. Null when there is none; undefined
 * when the search took too long.
 */
export function zoekEerste(tocht: Zoektocht, van: number, tot: number, doel: Besliste): number | null | undefined {
  if (tocht.tegoed-- <= 0) return undefined
  const uitkomst = tocht.uitkomst(Math.min(van, tot), Math.max(van, tot))
  if (uitkomst === doel) return van
  if (uitkomst !== 'nog_nodig') return null
  if (van === tot) return van
  const midden = van + Math.trunc((tot - van) / 2)
  const dichtbij = zoekEerste(tocht, van, midden, doel)
  return dichtbij === null ? zoekEerste(tocht, midden + Math.sign(tot - van), tot, doel) : dichtbij
}
