import { compileer } from '@loket/kennis/compileer'
import type { Bronbestand, Kennisbron } from '@loket/kennis/kennisbron'
import type { Regelpakket } from '@loket/kennis/pakket'
import { listPeilpunten, type Peilpunt } from './peilpunten.ts'
import { listRijpunten, type Rijpunt } from './rijpunten.ts'
import { blok, leesUitdrukkingen, type Regelingtekst } from './uitdrukkingen.ts'

/** The peilpunten of one file, each with the step that is 1 when a household gets there. */
export interface Gepeild {
  regeling: Regelingtekst
  punten: (Peilpunt & { stap: string })[]
  rijen: (Rijpunt & { stap: string })[]
}

/** The same rules, with a step for every peilpunt: the evaluation itself tells what a household reaches. */
export function peil(bron: Kennisbron): { pakket: Regelpakket; gepeild: Gepeild[] } {
  // A version of a regeling has its own names, so that an example of another does not count for it.
  const gepeild = bron.regelingen.map((bestand, b): Gepeild => {
    const regeling = leesUitdrukkingen(bestand)
    const punten = listPeilpunten(regeling, bron.model)
    const rijen = listRijpunten(regeling, bron)
    return {
      regeling,
      punten: punten.map((punt, i) => ({ ...punt, stap: `peilpunt_${b}_${i}` })),
      rijen: rijen.map((rij, i) => ({ ...rij, stap: `rijpunt_${b}_${i}` })),
    }
  })
  const uitslag = compileer({ ...bron, regelingen: bron.regelingen.map((bestand, i) => voegToe(bestand, gepeild[i])) })
  if ('fouten' in uitslag) throw new Error(uitslag.fouten.map(({ melding }) => melding).join('\n'))
  return { pakket: uitslag.pakket, gepeild }
}

function voegToe({ bestand, inhoud }: Bronbestand, gepeild: Gepeild | undefined): Bronbestand {
  const bron = blok(inhoud)
  const stappen = [...(gepeild?.punten ?? []), ...(gepeild?.rijen ?? [])].map(({ stap, toets }) => [
    stap,
    { waarde: `als ${toets} dan 1 anders 0`, eenheid: 'factor' },
  ])
  return {
    bestand,
    inhoud: { ...bron, berekening: { ...blok(bron.berekening), ...Object.fromEntries(stappen) } },
  }
}
