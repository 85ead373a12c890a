import { sweepWatals } from '@loket/kennis/watals/watals'
import { listRechten } from '../doel.ts'
import { toInvoer } from '../gegevens.ts'
import type { Gesprek } from '../gesprek.ts'
import type { Inhoud } from '../inhoud.ts'
import { maandenIn } from '../per-maand.ts'

/** What is paid per month for each value of one fact, of the regelingen that depend on it. */
export interface Totaal {
  van: number
  stap: number
  perMaand: Float64Array
  delen: { regeling: string; perMaand: Float64Array }[]
  /** Regelingen that depend on it too, but of which something else is not known. */
  open: string[]
}

export interface Reikwijdte {
  van: number
  tot: number
  stap: number
}

export function computeTotaal(pad: string, bereik: Reikwijdte, gesprek: Gesprek, inhoud: Inhoud): Totaal | null {
  const { editie } = inhoud
  const regelingen = listRechten(gesprek, inhoud)
  const bron = sweepWatals({ pakket: editie.pakket, invoer: toInvoer(gesprek), pad, ...bereik, regelingen })
  if (!bron) return null
  const delen = bron.reeksen.flatMap(({ regeling, eenheid, bedragen }) => {
    const maanden = maandenIn(eenheid)
    return maanden === undefined ? [] : [{ regeling, perMaand: bedragen.map((bedrag) => bedrag / maanden) }]
  })
  const perMaand = new Float64Array(delen[0]?.perMaand.length ?? 0)
  for (const deel of delen)
    for (let i = 0; i < perMaand.length; i++) perMaand[i] = (perMaand[i] ?? 0) + (deel.perMaand[i] ?? 0)
  return { van: bron.van, stap: bron.stap, perMaand, delen, open: bron.open }
}

/** At a value; the nearest that was counted. */
export function bedragBij({ van, stap, perMaand }: Totaal, waarde: number): number {
  const plek = Math.max(0, Math.min(perMaand.length - 1, Math.round((waarde - van) / stap)))
  return perMaand[plek] ?? 0
}
