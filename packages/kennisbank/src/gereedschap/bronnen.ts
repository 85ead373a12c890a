import { compileer } from '@loket/kennis/compileer'
import { Foutenbak } from '@loket/kennis/compileer/foutenbak'
import type { Compileerfout, Kennisbron } from '@loket/kennis/kennisbron'
import type { Regelpakket } from '@loket/kennis/pakket'
import type { Wetboek } from '@loket/kennis/uitleg/wetboek'
import { readKennisbestanden } from '../bron.ts'
import { addRegels } from '../fout.ts'
import { takeGroepmodel } from '../groep.ts'
import type { Regelingbron } from '../regeling.ts'

/** The rules alone, as source and compiled; the tools change the source and compile again. */
export interface Regelbron {
  kennisbron: Kennisbron
  pakket: Regelpakket
  schrijfWet: () => Wetboek
  regelingen: Regelingbron[]
}

export function leesBron(wortel: string): Regelbron | { fouten: string[] } {
  const bak = new Foutenbak()
  const { model, regelingen, ...rest } = readKennisbestanden(bak, wortel)
  if (!model || bak.fouten.length > 0) return toFouten(wortel, bak.fouten)
  const groepmodel = takeGroepmodel(model)
  const kennisbron = { model: groepmodel, regelingen: regelingen.bestanden, voorwaarden: [], ...rest }
  const uitslag = compileer(kennisbron)
  if ('fouten' in uitslag) return toFouten(wortel, uitslag.fouten)
  return { kennisbron, ...uitslag, regelingen: regelingen.bronnen }
}

const toFouten = (wortel: string, fouten: Compileerfout[]): { fouten: string[] } => ({
  fouten: addRegels(wortel, fouten).map(({ melding }) => melding),
})
