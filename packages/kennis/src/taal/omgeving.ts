import type { Bouwer } from '../bouw/bouwer.ts'
import { type Datum, type Getal, type JaNee, SOORTNAAM, type Waarde } from '../bouw/waarde.ts'
import type { Tabel } from '../pakket.ts'
import type { Boom } from './boom.ts'
import { Taalfout } from './taalfout.ts'

/** Where an expression stands: what its names mean, and where its nodes go. */
export interface Omgeving {
  bouwer: Bouwer
  naam(naam: string): Waarde
  /** The column of a table with this name, and its number. */
  tabel(naam: string): { tabel: Tabel; nummer: number } | undefined
  /** All names of columns, for a suggestion. */
  tabelnamen(): string[]
  vertaal(boom: Boom): Waarde
}

export function alsGetal(boom: Boom, om: Omgeving): Getal {
  return verwacht('getal', om.vertaal(boom), boom)
}

export function alsJaNee(boom: Boom, om: Omgeving): JaNee {
  return verwacht('ja_nee', om.vertaal(boom), boom)
}

export function alsDatum(boom: Boom, om: Omgeving): Datum {
  return verwacht('datum', om.vertaal(boom), boom)
}

function verwacht<S extends Waarde['soort']>(soort: S, waarde: Waarde, boom: Boom): Extract<Waarde, { soort: S }> {
  if (!heeftSoort(waarde, soort)) throw new Taalfout(`${SOORTNAAM[waarde.soort]} ${waar(boom)}`, SOORTNAAM[soort])
  return waarde
}

function heeftSoort<S extends Waarde['soort']>(waarde: Waarde, soort: S): waarde is Extract<Waarde, { soort: S }> {
  return waarde.soort === soort
}

export function waar(boom: Boom): string {
  return boom.soort === 'naam' ? `(\`${boom.naam}\`)` : `(bij teken ${boom.plek})`
}

export function aantalArgumenten(naam: string, argumenten: Boom[], minst: number, meest = minst): void {
  if (argumenten.length >= minst && argumenten.length <= meest) return
  const verwachte = minst === meest ? String(minst) : `${minst} of ${meest}`
  const gevonden = argumenten.length === 1 ? 'één waarde' : `${argumenten.length} waarden`
  throw new Taalfout(`${gevonden} in \`${naam}(…)\``, verwachte === '1' ? 'één waarde' : `${verwachte} waarden`)
}
