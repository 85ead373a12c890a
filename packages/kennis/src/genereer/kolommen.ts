import { peildataVan, codeVan, PEILDATA } from '../datum.ts'
import type { Gegevens } from '../gegevens.ts'
import { Lezer } from '../invoer/lezer.ts'
import type { Regelpakket } from '../pakket.ts'

/** Households in columns, by slot; of a group the members of all households lie one after another. */
export interface Kolommen {
  aantal: number
  peildata: number[]
  /** By slot; for members the slot of that fact of the first one. */
  feiten: Float64Array[]
  /** By slot of a group: where the members of each household begin, and where the last ones end. */
  begin: Int32Array[]
}

/** What generated text does with facts. */
export interface Gegenereerd {
  huishouden: (feiten: Float64Array, uit: Float64Array) => void
  kolommen: (kolommen: Kolommen, uit: readonly Float64Array[], van: number, tot: number) => void
}

/** Facts of one household by slot, good until the next call; throws when something is not known. */
export function rijlader(pakket: Regelpakket): (datum: string, gegevens: Gegevens) => Float64Array {
  const registers = new Float64Array(pakket.feitregisters)
  const lezer = new Lezer(pakket, registers)
  return (datum, gegevens) => {
    lezer.lees(datum, gegevens)
    if (lezer.open.length > 0) throw new Error('Niet alles is bekend van dit huishouden.')
    return registers
  }
}

/** Households of which everything is known, all on one date. */
export function vulKolommen(pakket: Regelpakket, datum: string, huishoudens: readonly Gegevens[]): Kolommen {
  const laad = rijlader(pakket)
  const kolommen = leeg(pakket, datum, huishoudens)
  huishoudens.forEach((gegevens, i) => {
    const rij = laad(datum, gegevens)
    for (const { soort, slot, begrippen } of pakket.groepen) {
      const leden = soort === 'lijst' ? (rij[slot] ?? 0) : 1
      const begin = soort === 'lijst' ? (kolommen.begin[slot]?.[i] ?? 0) : i
      if (soort === 'misschien') zet(kolommen.feiten[slot], i, rij[slot])
      for (let lid = 0; lid < leden; lid++)
        for (let plek = slot + 1; plek <= slot + begrippen.length; plek++)
          zet(kolommen.feiten[plek], begin + lid, rij[plek + lid * begrippen.length])
    }
  })
  return kolommen
}

function zet(kolom: Float64Array | undefined, plek: number, waarde: number | undefined): void {
  if (kolom && waarde !== undefined) kolom[plek] = waarde
}

function leeg(pakket: Regelpakket, datum: string, huishoudens: readonly Gegevens[]): Kolommen {
  const aantal = huishoudens.length
  const peildata = peildataVan(codeVan(datum)).slice(0, PEILDATA.length)
  const kolommen: Kolommen = { aantal, peildata, feiten: [], begin: [] }
  for (const { naam, soort, slot, begrippen } of pakket.groepen) {
    let rijen = aantal
    if (soort === 'lijst') {
      const begin = new Int32Array(aantal + 1)
      huishoudens.forEach((gegevens, i) => {
        const leden = gegevens[naam]
        begin[i + 1] = (begin[i] ?? 0) + (Array.isArray(leden) ? leden.length : 0)
      })
      kolommen.begin[slot] = begin
      rijen = begin[aantal] ?? 0
    }
    for (let plek = slot; plek <= slot + begrippen.length; plek++) kolommen.feiten[plek] = new Float64Array(rijen)
  }
  return kolommen
}
