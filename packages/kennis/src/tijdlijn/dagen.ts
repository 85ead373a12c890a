import { codeVan, MAAND } from '../datum.ts'
import type { Regelpakket, Schijf } from '../pakket.ts'

const DAG = 86_400_000

export function dagNa(datum: string, dagen = 1): string {
  return new Date(Date.parse(`${datum}T00:00:00Z`) + dagen * DAG).toISOString().slice(0, 10)
}

export function dagenTussen(van: string, tot: string): number {
  return Math.round((Date.parse(`${tot}T00:00:00Z`) - Date.parse(`${van}T00:00:00Z`)) / DAG)
}

/** The first day of every month after `van`, and every day on which figures or rules change: in order, the last one `tot`. */
export function listPeildagen(pakket: Regelpakket, van: string, maanden: number): string[] {
  const jaar = Number(van.slice(0, 4))
  const maand = Number(van.slice(5, 7)) - 1
  const maandbegin = Array.from({ length: maanden }, (_, i) =>
    new Date(Date.UTC(jaar, maand + i + 1, 1)).toISOString().slice(0, 10),
  )
  const tot = maandbegin.at(-1) ?? van
  const wissels = pakket.schijven.map(({ vanaf }) => dagVan(vanaf)).filter((dag) => dag > van && dag <= tot)
  return [...new Set([...maandbegin, ...wissels])].toSorted()
}

/** What kind of change begins on this day: other rules, other figures, or none. */
export function wisselOp(pakket: Regelpakket, datum: string): 'regels' | 'cijfers' | null {
  const nu = schijfOp(pakket, datum)
  const gisteren = schijfOp(pakket, dagNa(datum, -1))
  if (nu === gisteren) return null
  return nu?.programma === gisteren?.programma ? 'cijfers' : 'regels'
}

function schijfOp({ schijven }: Regelpakket, datum: string): Schijf | undefined {
  return schijven.findLast(({ vanaf }) => vanaf <= codeVan(datum))
}

/** A figure that ends on the last day of a month leaves a slice that begins on the 32nd. */
function dagVan(code: number): string {
  const maanden = Math.floor(code / MAAND)
  return new Date(Date.UTC(Math.floor(maanden / 12), maanden % 12, code % MAAND)).toISOString().slice(0, 10)
}
