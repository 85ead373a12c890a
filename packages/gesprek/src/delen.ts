import type { Wetboek } from '@loket/kennis/uitleg/wetboek'
import type { Editiekern, Editieregels, Teksten, VolledigeEditie } from './editie.ts'
import type { SocialeKaart } from './kaart.ts'
import type { Begrippenlijst } from './term.ts'

/** The pieces of an editie that are loaded apart, each when it is needed. */
export interface Editiedelen {
  kern: Editiekern
  regels: Editieregels
  kaart: SocialeKaart
  begrippenlijst: Begrippenlijst
  wet: Wetboek
}

export const EDITIEDELEN = [
  'kern',
  'regels',
  'kaart',
  'begrippenlijst',
  'wet',
] as const satisfies readonly (keyof Editiedelen)[]

const KERN = [
  'hash',
  'geldigVanaf',
  'regelingen',
  'vraagpatronen',
  'producten',
  'productthemas',
  'organisaties',
  'gemeente',
  'gemeenten',
] as const satisfies readonly (keyof Editiekern)[]
const REGELS = ['pakket', 'groepen', 'begrippen', 'themas'] as const satisfies readonly (keyof Editieregels)[]

export function takeDeel(editie: VolledigeEditie, deel: keyof Editiedelen): object {
  if (deel !== 'kern' && deel !== 'regels') return editie[deel]
  const velden: readonly (keyof VolledigeEditie)[] = deel === 'kern' ? KERN : REGELS
  return Object.fromEntries(velden.map((veld) => [veld, editie[veld]]))
}

/**
 * `kern` to find one's way, `zoeken` for words to find by, `gesprek` for questions and outcomes, `producten` for leaflets and
 * plans, `wet` to explain a sum.
 */
export const TEKSTDELEN = [
  'kern',
  'zoeken',
  'gesprek',
  'producten',
  'kaart',
  'begrippenlijst',
  'medewerkers',
  'wet',
] as const
export type Tekstdeel = (typeof TEKSTDELEN)[number]

/** The first that fits; what fits none belongs to the conversation. */
const PATRONEN: [Tekstdeel, RegExp][] = [
  ['medewerkers', /^belscript\.|^product\.[^.]+\.(knip|beoordeling)$/],
  ['wet', /^cijfer\.|^regeling\.[^.]+\.stap\./],
  ['begrippenlijst', /^term\./],
  ['kaart', /^(voorziening|voorzieningsoort|behoefte|wijk)\./],
  ['zoeken', /^zoeken\.|^(product|vraagpatroon)\.[^.]+\.(trefwoorden|gesproken)$/],
  ['kern', /^(productthema|organisatie)\.|^(product|regeling|vraagpatroon)\.[^.]+\.(titel|wat|in_het_kort|verhaal)$/],
  ['producten', /^(product|veld)\./],
]

export function deelOf(id: string): Tekstdeel {
  return PATRONEN.find(([, patroon]) => patroon.test(id))?.[0] ?? 'gesprek'
}

export function takeTeksten(teksten: Teksten, deel: Tekstdeel): Teksten {
  return Object.fromEntries(Object.entries(teksten).filter(([id]) => deelOf(id) === deel))
}
