import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findRegel } from '../yaml.ts'
import { leesBron } from './bronnen.ts'
import { cijfermutaties } from './cijfermutaties.ts'
import { listGelijkwaardig } from './gelijkwaardig.ts'
import { goed, mis, type Verslag } from './opdracht.ts'
import { listProeven } from './proeven.ts'
import { wetmutaties } from './wetmutaties.ts'
import type { Pad } from './uitdrukkingen.ts'

/** One change of the law, and what the examples say of it. */
export interface Mutatie {
  bestand: string
  pad: Pad
  wat: string
  gezien: boolean
}

/** Which of all changes are made. */
export interface Keuze {
  /** One in so many. */
  elke?: number
  /** Only those in the files of this regeling. */
  regeling?: string
}

const NORM = 0.9

/** Changes the law one thing at a time, or of all changes one in so many; some example must notice. Names every change that nobody notices. */
export function mutatie([deel = '1', regeling]: string[], wortel: string): Verslag {
  const elke = Number(deel)
  if (!Number.isInteger(elke) || elke < 1) return mis('Gebruik: npm run kennis -- mutatie [één op hoeveel] [regeling]')
  const bron = leesBron(wortel)
  if ('fouten' in bron) return mis(...bron.fouten)
  const proeven = listProeven(bron.regelingen, wortel)
  const bekend = listGelijkwaardig(wortel)
  const wet = weeg('van de wet', wetmutaties(bron, proeven, { elke, regeling }), bekend)
  const cijfers = weeg('van de cijfers', cijfermutaties(bron, proeven, { elke, regeling }), bekend)
  const regels = [...cijfers.gemist, ...wet.gemist].map((een) => toRegel(wortel, een))
  const standen = [cijfers.stand, wet.stand]
  return wet.deel >= NORM ? goed(...regels, ...standen) : mis(...regels, ...standen)
}

/** Changes that make no difference to anyone do not count. */
function weeg(wat: string, mutaties: Mutatie[], gelijkwaardig: ReadonlySet<string>) {
  const telt = mutaties.filter((een) => een.gezien || !gelijkwaardig.has(naamVan(een)))
  const gemist = telt.filter(({ gezien }) => !gezien)
  const deel = telt.length === 0 ? 1 : 1 - gemist.length / telt.length
  const procent = String(Math.floor(deel * 1000) / 10).replace('.', ',')
  const zonder = mutaties.length - telt.length
  const stand = `${telt.length - gemist.length} van ${telt.length} mutaties ${wat} gezien, ${procent} %; ${zonder} maken niets uit.`
  return { gemist, deel, stand }
}

const naamVan = ({ bestand, pad, wat }: Mutatie): string => `${bestand} ${pad.join('.')}: ${wat}`

function toRegel(wortel: string, { bestand, pad, wat }: Mutatie): string {
  return `${bestand}:${findRegel(readFileSync(join(wortel, bestand), 'utf8'), pad)}, ${pad.join('.')}: ${wat}`
}
