import { findSteun } from '@loket/kennis/bewijs/steun'
import { isBereik } from '../controle.ts'
import { listRechten } from '../doel.ts'
import { findGegeven, type Gegeven } from '../gegeven.ts'
import { toInvoer } from '../gegevens.ts'
import type { Gesprek } from '../gesprek.ts'
import type { Inhoud } from '../inhoud.ts'
import { nameInZin } from '../label.ts'

/** An amount that people can imagine otherwise. */
export interface Watalsfeit {
  pad: string
  /** "uw jaarinkomen". */
  naam: string
  /** What it is now; of a range the middle. */
  nu: number
  gegeven: Gegeven
  /** Of this one keeps what one does not lose; before or after tax. */
  verdiensten?: 'bruto' | 'netto'
}

const PER_TIJD = new Set(['euro_per_jaar', 'euro_per_maand'])

/** First the one on which most of what one gets rests; incomes before other amounts. */
export function listWatalsfeiten(gesprek: Gesprek, inhoud: Inhoud): Watalsfeit[] {
  const { editie, kennis } = inhoud
  const regelingen = listRechten(gesprek, inhoud)
  const invoer = toInvoer(gesprek)
  const steun = findSteun(editie.pakket, invoer, regelingen)
  const recht = kennis.bepaal(invoer, { regelingen }).uitkomsten.filter(({ uitkomst }) => uitkomst === 'recht')
  const gewicht = ({ pad, verdiensten }: Watalsfeit) =>
    recht.filter(({ regeling }) => steun.get(regeling)?.includes(pad)).length + (verdiensten ? 100 : 0)
  return [...new Set([...steun.values()].flat())]
    .flatMap((pad) => toWatalsfeit(pad, gesprek, inhoud) ?? [])
    .toSorted((een, ander) => gewicht(ander) - gewicht(een))
}

function toWatalsfeit(pad: string, gesprek: Gesprek, inhoud: Inhoud): Watalsfeit | null {
  const gegeven = findGegeven(pad, inhoud.editie)
  const nu = middenVan(pad, gesprek)
  if (!gegeven || nu === null || !PER_TIJD.has(gegeven.eenheid ?? '') || gegeven.index !== undefined) return null
  const { verdiensten } = inhoud.editie.begrippen[gegeven.begrip ?? ''] ?? {}
  return { pad, naam: nameInZin(pad, gesprek, inhoud), nu, gegeven, verdiensten }
}

function middenVan(pad: string, { feiten }: Gesprek): number | null {
  const waarde = feiten[pad]?.waarde
  if (typeof waarde === 'number') return waarde
  return isBereik(waarde) ? Math.round((waarde.min + waarde.max) / 2) : null
}
