import type { Bereik, Waarde } from '@loket/kennis/gegevens'
import { isDatum } from './datum.ts'
import { bereikOp, type Gegeven } from './gegeven.ts'

export type Antwoordfoutsoort =
  | 'onbekend_gegeven'
  | 'groep_ontbreekt'
  | 'verkeerd_soort'
  | 'geen_geheel_getal'
  | 'te_veel_decimalen'
  | 'te_laag'
  | 'te_hoog'
  | 'datum_bestaat_niet'
  | 'te_vroeg'
  | 'te_laat'
  | 'onbekende_keuze'
  | 'omgekeerd_bereik'

/** Stands beside the field; `grens` is the limit that was crossed. */
export interface Antwoordfout {
  pad: string
  soort: Antwoordfoutsoort
  grens?: number | string
}

type Bevinding = Omit<Antwoordfout, 'pad'>

/** Checks one answer against its begrip, on the date for which is decided; null when it fits. */
export function checkWaarde(gegeven: Gegeven, waarde: unknown, datum: string): Antwoordfout | null {
  const bevinding = inspect({ ...gegeven, bereik: bereikOp(gegeven, datum) }, waarde)
  return bevinding && { pad: gegeven.pad, ...bevinding }
}

function inspect(gegeven: Gegeven, waarde: unknown): Bevinding | null {
  switch (gegeven.soort) {
    case 'ja_nee':
      return typeof waarde === 'boolean' ? null : { soort: 'verkeerd_soort' }
    case 'keuze':
      return typeof waarde === 'string' && gegeven.keuzes?.includes(waarde) ? null : { soort: 'onbekende_keuze' }
    case 'datum':
      return inspectDatum(gegeven, waarde)
    case 'geheel_getal':
    case 'getal':
    case 'bedrag':
    case 'percentage':
      return inspectGetal(gegeven, waarde)
  }
}

function inspectDatum({ bereik }: Gegeven, waarde: unknown): Bevinding | null {
  if (typeof waarde !== 'string') return { soort: 'verkeerd_soort' }
  if (!isDatum(waarde)) return { soort: 'datum_bestaat_niet' }
  if (typeof bereik?.min === 'string' && waarde < bereik.min) return { soort: 'te_vroeg', grens: bereik.min }
  if (typeof bereik?.max === 'string' && waarde > bereik.max) return { soort: 'te_laat', grens: bereik.max }
  return null
}

function inspectGetal(gegeven: Gegeven, waarde: unknown): Bevinding | null {
  if (!isBereik(waarde)) return inspectEenGetal(gegeven, waarde)
  // How many persons there are decides which facts exist, so it cannot be about so many.
  if (gegeven.begrip === undefined) return { soort: 'verkeerd_soort' }
  const eerste = inspectEenGetal(gegeven, waarde.min) ?? inspectEenGetal(gegeven, waarde.max)
  return eerste ?? (waarde.min > waarde.max ? { soort: 'omgekeerd_bereik' } : null)
}

function inspectEenGetal({ soort, bereik }: Gegeven, waarde: unknown): Bevinding | null {
  if (typeof waarde !== 'number' || !Number.isFinite(waarde)) return { soort: 'verkeerd_soort' }
  if (typeof bereik?.min === 'number' && waarde < bereik.min) return { soort: 'te_laag', grens: bereik.min }
  if (typeof bereik?.max === 'number' && waarde > bereik.max) return { soort: 'te_hoog', grens: bereik.max }
  if (soort === 'geheel_getal') return Number.isInteger(waarde) ? null : { soort: 'geen_geheel_getal' }
  return Math.abs(waarde * 100 - Math.round(waarde * 100)) > 1e-6 ? { soort: 'te_veel_decimalen' } : null
}

export function isBereik(waarde: unknown): waarde is Bereik {
  return typeof waarde === 'object' && waarde !== null && 'min' in waarde && 'max' in waarde
}

export function isZelfdeWaarde(een: Waarde | null, ander: Waarde | null): boolean {
  if (isBereik(een) && isBereik(ander)) return een.min === ander.min && een.max === ander.max
  return een === ander
}
