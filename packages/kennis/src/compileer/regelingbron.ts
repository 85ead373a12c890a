import { EENHEDEN } from '../bouw/eenheden.ts'
import type { Eenheid } from '../gegevens.ts'
import { type Bedragbron, leesBedrag } from './cijfers.ts'
import type { Stuk } from './stuk.ts'

export const VELDEN = [
  'id',
  'titel',
  'in_het_kort',
  'uitvoerder',
  'grondslag',
  'geldig_vanaf',
  'geldig_tot',
  'recht_als',
  'bedragen',
  'berekening',
  'uitkomst',
  'niet_getoetst',
  'aanvragen',
  'voorbeelden',
  'product',
  'kort',
  'bron',
  'opmerking',
]

export const STAPVELDEN = ['waarde', 'gevallen', 'eenheid', 'per', 'bron', 'titel', 'zin', 'opmerking']
export const TOETSVELDEN = ['voorwaarde', 'anders', 'toets', 'bron', 'opmerking']

/** A named step: one expression, or cases of which the first that holds counts. */
export interface Stapbron {
  naam: string
  stuk: Stuk
  eenheid: Eenheid | undefined
  /** Name of the group of whose members it is a step. */
  per: string | undefined
  waarde: Stuk | undefined
  gevallen: { als: Stuk | undefined; dan: Stuk }[]
}

export type Rechtbron =
  | { soort: 'toets'; nummer: number; tenzij: boolean; toets: Stuk; bron: string }
  | { soort: 'alle' | 'een'; delen: Rechtbron[] }

/** One version of a regeling, checked for form; its expressions are still text. */
export interface Regelingbron {
  id: string
  /** Under which name its sentences are known: that of the file, for a version that has a file of its own. */
  teksten: string
  stuk: Stuk
  vanaf: number
  /** First day on which it no longer holds, 0 when open. */
  tot: number
  recht: Rechtbron
  aantalVoorwaarden: number
  cijfers: Map<string, Bedragbron>
  stappen: Map<string, Stapbron>
  bedrag: Stuk | undefined
}

export function leesRegeling(stuk: Stuk): Regelingbron | undefined {
  stuk.alleen(...VELDEN)
  const id = stuk.verplicht('id')?.tekst()
  const vanaf = stuk.verplicht('geldig_vanaf')?.datum()
  const laatste = stuk.veld('geldig_tot')?.datum()
  const teller = { voorwaarden: 0 }
  const recht = leesRecht(stuk.verplicht('recht_als'), teller)
  const cijfers = new Map(
    stuk
      .veld('bedragen')
      ?.velden()
      .map(([naam, veld]) => [naam, leesBedrag(`${id}.${naam}`, veld)]),
  )
  const stappen = new Map(
    stuk
      .veld('berekening')
      ?.velden()
      .map(([naam, veld]) => [naam, leesStap(naam, veld)]),
  )
  for (const [naam, stap] of stappen) if (cijfers.has(naam)) stap.stuk.fout('een naam die nog geen bedrag is')
  if (id === undefined || vanaf === undefined) return undefined
  const uitkomst = stuk.veld('uitkomst')
  uitkomst?.alleen('bedrag')
  const tot = laatste === undefined ? 0 : laatste + 1
  return {
    id,
    teksten: teksten(id, stuk.bestand),
    stuk,
    vanaf,
    tot,
    recht,
    aantalVoorwaarden: teller.voorwaarden,
    cijfers,
    stappen,
    bedrag: uitkomst?.verplicht('bedrag'),
  }
}

function teksten(id: string, bestand: string): string {
  const naam = bestand.replace(/^.*\/|\.yaml$/g, '')
  return naam.startsWith(`${id}_vanaf_`) ? naam : id
}

function leesStap(naam: string, stuk: Stuk): Stapbron {
  const leeg = { naam, stuk, eenheid: undefined, per: undefined, waarde: undefined, gevallen: [] }
  if (typeof stuk.inhoud === 'string' || typeof stuk.inhoud === 'number') return { ...leeg, waarde: stuk }
  stuk.alleen(...STAPVELDEN)
  const gevallen = stuk.veld('gevallen')
  return {
    ...leeg,
    eenheid: stuk.veld('eenheid')?.keuze(EENHEDEN),
    per: stuk.veld('per')?.tekst(),
    waarde: gevallen ? undefined : stuk.verplicht('waarde'),
    gevallen: gevallen ? leesGevallen(gevallen) : [],
  }
}

function leesGevallen(stuk: Stuk): Stapbron['gevallen'] {
  const regels = stuk.lijst()
  return regels.flatMap((regel, i) => {
    const laatste = i === regels.length - 1
    regel.alleen(...(laatste ? ['anders'] : ['als', 'dan']), 'bron')
    const als = laatste ? undefined : regel.verplicht('als')
    const dan = regel.verplicht(laatste ? 'anders' : 'dan')
    return dan && (als || laatste) ? [{ als, dan }] : []
  })
}

function leesRecht(stuk: Stuk | undefined, teller: { voorwaarden: number }): Rechtbron {
  if (!stuk) return { soort: 'alle', delen: [] }
  stuk.alleen('alle_van', 'een_van', 'tenzij')
  return { soort: 'alle', delen: [...leesGroep(stuk, teller, 1), ...leesTenzij(stuk.veld('tenzij'), teller)] }
}

function leesGroep(stuk: Stuk, teller: { voorwaarden: number }, diepte: number): Rechtbron[] {
  return (['alle_van', 'een_van'] as const).flatMap((woord): Rechtbron[] => {
    const groep = stuk.veld(woord)
    if (!groep) return []
    if (diepte > 2) groep.fout('hoogstens twee lagen `alle_van` en `een_van`')
    const delen = groep.lijst().flatMap((deel) => leesVoorwaarde(deel, teller, diepte))
    return [{ soort: woord === 'alle_van' ? 'alle' : 'een', delen }]
  })
}

function leesVoorwaarde(stuk: Stuk, teller: { voorwaarden: number }, diepte: number): Rechtbron[] {
  if (stuk.veld('alle_van') ?? stuk.veld('een_van')) {
    stuk.alleen('alle_van', 'een_van', 'voorwaarde', 'bron')
    return leesGroep(stuk, teller, diepte + 1)
  }
  return leesToets(stuk, teller, false)
}

function leesTenzij(stuk: Stuk | undefined, teller: { voorwaarden: number }): Rechtbron[] {
  return stuk ? stuk.lijst().flatMap((deel) => leesToets(deel, teller, true)) : []
}

function leesToets(stuk: Stuk, teller: { voorwaarden: number }, tenzij: boolean): Rechtbron[] {
  stuk.alleen(...TOETSVELDEN)
  teller.voorwaarden++
  stuk.verplicht('voorwaarde')?.tekst()
  const toets = stuk.verplicht('toets')
  const bron = stuk.verplicht('bron')?.tekst() ?? ''
  return toets ? [{ soort: 'toets', nummer: teller.voorwaarden - 1, tenzij, toets, bron }] : []
}
