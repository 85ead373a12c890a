import type { Wetcijfer } from '../uitleg/wetboek.ts'
import type { Stuk } from './stuk.ts'

/** Something that holds from one day until another; until is exclusive and 0 for open. */
export interface Geldig {
  vanaf: number
  tot: number
  bron: string
}

export const GELDIGVELDEN = ['bron', 'te_controleren', 'tot']

/** What stands under `vanaf`, in order of date: each holds until the next. */
export function leesReeks<T extends Geldig>(
  vanaf: Stuk,
  voorbeeld: string,
  lees: (dag: Geldig, stuk: Stuk) => T | undefined,
): T[] {
  const waarden = vanaf.velden().flatMap(([dag, stuk]) => {
    const eerste = stuk.in('datum', dag).datum()
    const laatste = stuk.veld('tot')?.datum()
    const bron = stuk.verplicht('bron')?.tekst() ?? ''
    const waarde = lees({ vanaf: eerste ?? 0, tot: laatste === undefined ? 0 : laatste + 1, bron }, stuk)
    return waarde && eerste !== undefined ? [waarde] : []
  })
  if (waarden.length === 0) vanaf.fout(`een datum met een waarde, zoals \`${voorbeeld}\``)
  sluitAan(waarden)
  return waarden
}

/** In order of date, each until the next at the latest. */
function sluitAan(waarden: Geldig[]): void {
  waarden.sort((a, b) => a.vanaf - b.vanaf)
  waarden.forEach((w, i) => {
    const volgende = waarden[i + 1]
    if (volgende && (w.tot === 0 || w.tot > volgende.vanaf)) w.tot = volgende.vanaf
  })
}

interface Reeks<T> {
  stuk: Stuk
  gemeentelijk: boolean
  landelijk: T[]
}

/** The same figure in another version of the regeling: together they have every date. */
export function voegVersieSamen<T extends Geldig>(eigen: Reeks<T>, ander: Reeks<T>): void {
  const { bestand } = eigen.stuk
  if (ander.gemeentelijk !== eigen.gemeentelijk) ander.stuk.fout(`hetzelfde \`gemeentelijk\` als in ${bestand}`)
  for (const waarde of ander.landelijk) {
    const dubbel = eigen.landelijk.find(({ vanaf }) => vanaf === waarde.vanaf)
    if (!dubbel) eigen.landelijk.push(waarde)
    else if (!zelfdeWaarde(dubbel, waarde)) ander.stuk.fout(`op elke dag één waarde; een andere staat in ${bestand}`)
  }
  sluitAan(eigen.landelijk)
}

/** Whatever they say of until when, how certain it is and where it stands. */
function zelfdeWaarde(een: object, ander: object): boolean {
  const inhoud = (waarde: object) => JSON.stringify({ ...waarde, tot: 0, zeker: true, bron: '' })
  return inhoud(een) === inhoud(ander)
}

/** Days on which a value begins or ends. */
export function wisselsVan(reeksen: Geldig[][]): number[] {
  return reeksen.flat().flatMap((w) => (w.tot ? [w.vanaf, w.tot] : [w.vanaf]))
}

/** In the order of the values; `gemeenten` is false for what no gemeente has a value of its own for. */
export function bronnenVan(
  landelijk: readonly Geldig[],
  gemeenten: ReadonlyMap<string, readonly Geldig[]> | false,
): Wetcijfer {
  const bronnen = (reeks: readonly Geldig[]) => reeks.map(({ bron }) => bron)
  if (!gemeenten) return { bronnen: bronnen(landelijk) }
  return {
    bronnen: bronnen(landelijk),
    gemeenten: Object.fromEntries([...gemeenten].map(([id, reeks]) => [id, bronnen(reeks)])),
  }
}

export function isZeker(stuk: Stuk): boolean {
  return !(stuk.veld('te_controleren')?.janee() ?? false)
}

/** One number as printed, or `tussen: [lowest, highest]` of which only bounds are known. */
export function leesGrenzen(
  waarde: Stuk | undefined,
  tussen: Stuk | undefined,
): { laag: number; hoog: number } | undefined {
  const [laag, hoog, ...meer] = (tussen ? tussen.lijst() : [waarde, waarde]).map((g) => g?.getal())
  if (laag === undefined || hoog === undefined || meer.length > 0) return tussen?.fout('twee grenzen, zoals `[90, 95]`')
  if (laag > hoog) return tussen?.fout('eerst de laagste en dan de hoogste waarde')
  return { laag, hoog }
}

export function meesteDecimalen(getallen: number[]): number {
  return Math.max(0, ...getallen.map(cijfersNaDePunt))
}

/** A very small number is written with a power of ten: 4.1e-7. */
function cijfersNaDePunt(getal: number): number {
  const [cijfers = '', macht = '0'] = String(getal).split('e-')
  return (cijfers.split('.')[1] ?? '').length + Number(macht)
}
