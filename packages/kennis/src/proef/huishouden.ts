import { datumTekst, leesDatum } from '../datum.ts'
import { gebruikelijkVan } from '../gebruikelijk.ts'
import type { Feiten, Gegevens, Waarde } from '../gegevens.ts'
import type { Begrip, Pakketgroep, Regelpakket } from '../pakket.ts'
import { Afleider } from '../invoer/afleider.ts'
import type { Toeval } from './toeval.ts'

const MAXIMUM_LEDEN = 4

/** A household of which everything is known: often ordinary values, sometimes the very ends of a range. */
export function huishouden(pakket: Regelpakket, datum: string, toeval: Toeval): Gegevens {
  return Object.fromEntries(pakket.groepen.map((groep) => [groep.naam, groepVan(pakket, groep, datum, toeval)]))
}

function groepVan(pakket: Regelpakket, groep: Pakketgroep, datum: string, toeval: Toeval): Gegevens[string] {
  const lid = () => lidVan(pakket, groep, datum, toeval)
  if (groep.soort === 'een') return lid()
  if (groep.soort === 'misschien') return toeval.kans(0.5) ? lid() : null
  return Array.from({ length: toeval.geheel(0, Math.min(groep.maximum, MAXIMUM_LEDEN)) }, lid)
}

function lidVan(pakket: Regelpakket, groep: Pakketgroep, datum: string, toeval: Toeval): Feiten {
  const begrippen = groep.begrippen.flatMap((i) => pakket.begrippen[i] ?? [])
  return Object.fromEntries(begrippen.map((begrip) => [begrip.id, waardeVan(groep, begrip, datum, toeval)]))
}

function waardeVan(groep: Pakketgroep, begrip: Begrip, datum: string, toeval: Toeval): Waarde {
  if (begrip.soort === 'ja_nee') return toeval.kans(0.6)
  if (begrip.soort === 'keuze') return toeval.een(begrip.keuzes ?? [])
  if (begrip.soort === 'datum') return dag(begrip, datum, toeval)
  return getal(groep, begrip, toeval) / (begrip.soort === 'geheel_getal' ? 1 : 100)
}

function getal(groep: Pakketgroep, begrip: Begrip, toeval: Toeval): number {
  if (toeval.kans(0.1)) return toeval.een([begrip.laag, begrip.hoog])
  if (toeval.kans(0.7)) {
    const gewoon = toeval.een(gebruikelijkVan(groep, begrip)).waarde
    const ruim = Math.round(Math.abs(gewoon) * 0.5) + 1
    return Math.min(begrip.hoog, Math.max(begrip.laag, gewoon + toeval.geheel(-ruim, ruim)))
  }
  return toeval.geheel(begrip.laag, begrip.hoog)
}

function dag(begrip: Begrip, datum: string, toeval: Toeval): string {
  const laatste = begrip.totDatum ? (leesDatum(datum) ?? 0) : begrip.hoog
  for (;;) {
    const jong = Math.max(begrip.laag, laatste - toeval.geheel(0, 384 * 30))
    const tekst = datumTekst(toeval.kans(0.5) ? jong : toeval.geheel(begrip.laag, laatste))
    if (leesDatum(tekst) !== null) return tekst
  }
}

/** The same household, told by meta-begrippen: what follows from them is no longer said. */
export function metMeta(pakket: Regelpakket, gegevens: Gegevens, toeval: Toeval): Gegevens {
  const afleider = new Afleider(pakket)
  const vertel = (groep: Pakketgroep, feiten: Feiten): Feiten => {
    const metas = groep.meta.flatMap((i) => pakket.begrippen[i] ?? [])
    let uit: Feiten = {
      ...feiten,
      ...Object.fromEntries(metas.map((meta) => [meta.id, waardeVan(groep, meta, '2026-01-01', toeval)])),
    }
    for (const { id, volgt } of groep.begrippen.flatMap((i) => pakket.begrippen[i] ?? [])) {
      const { [id]: _, ...zonder } = uit
      const [lid] = [afleider.leid({ [groep.naam]: groep.soort === 'lijst' ? [zonder] : zonder })[groep.naam]].flat()
      if (volgt && lid && id in lid) uit = zonder
    }
    return uit
  }
  return Object.fromEntries(
    pakket.groepen.map((groep) => {
      const deel = gegevens[groep.naam] ?? null
      if (deel === null) return [groep.naam, deel]
      return [groep.naam, Array.isArray(deel) ? deel.map((lid) => vertel(groep, lid)) : vertel(groep, deel)]
    }),
  )
}

export interface Verborgen {
  gegevens: Gegevens
  /** Facts that were left out or widened, as paths; a whole group by its name. */
  paden: string[]
}

/** The same household with part of what is known taken away, or blurred to a range; not what has an aanname. */
export function verberg(pakket: Regelpakket, alles: Gegevens, kans: number, toeval: Toeval): Verborgen {
  const paden: string[] = []
  const lid = (feiten: Feiten, wie: string): Feiten =>
    Object.fromEntries(
      Object.entries(feiten).flatMap(([id, waarde]) => {
        const begrip = pakket.begrippen.find((b) => b.id === id)
        if (!toeval.kans(kans) || begrip?.aanname !== undefined) return [[id, waarde]]
        paden.push(`${wie}.${id}`)
        return typeof waarde === 'number' && begrip && toeval.kans(0.3) ? [[id, bereik(begrip, waarde, toeval)]] : []
      }),
    )
  const gegevens = Object.fromEntries(
    Object.entries(alles).flatMap(([naam, groep]): [string, Gegevens[string]][] => {
      const soort = pakket.groepen.find((g) => g.naam === naam)?.soort
      if (soort !== 'een' && toeval.kans(kans)) {
        paden.push(naam)
        return []
      }
      if (groep === null) return [[naam, null]]
      return [[naam, Array.isArray(groep) ? groep.map((een, i) => lid(een, `${naam}[${i}]`)) : lid(groep, naam)]]
    }),
  )
  return { gegevens, paden }
}

function bereik(begrip: Begrip, waarde: number, toeval: Toeval): Waarde {
  const maal = begrip.soort === 'geheel_getal' ? 1 : 100
  const midden = Math.round(waarde * maal)
  const ruim = Math.round(Math.abs(midden) * 0.3) + 1
  const min = Math.max(begrip.laag, midden - toeval.geheel(0, ruim))
  const max = Math.min(begrip.hoog, midden + toeval.geheel(0, ruim))
  return { min: min / maal, max: max / maal }
}

/** A household that agrees with what is known, and takes what is hidden from another one, except at `houd`. */
export function vulAan(
  pakket: Regelpakket,
  bekend: Gegevens,
  eigen: Gegevens,
  ander: Gegevens,
  houd: ReadonlySet<string>,
): Gegevens {
  return Object.fromEntries(
    pakket.groepen.map(({ naam }): [string, Gegevens[string]] => {
      const nu = bekend[naam]
      if (nu === undefined) return [naam, (houd.has(naam) ? eigen : ander)[naam] ?? null]
      if (nu === null) return [naam, null]
      const lid = (feiten: Feiten, wie: string, i: number) =>
        vulLidAan(feiten, wie, lidUit(eigen[naam], i), lidUit(ander[naam], i), houd)
      return [naam, Array.isArray(nu) ? nu.map((een, i) => lid(een, `${naam}[${i}]`, i)) : lid(nu, naam, 0)]
    }),
  )
}

function lidUit(groep: Gegevens[string] | undefined, i: number): Feiten | undefined {
  return (Array.isArray(groep) ? groep[i] : groep) ?? undefined
}

function vulLidAan(
  bekend: Feiten,
  wie: string,
  eigen: Feiten | undefined,
  ander: Feiten | undefined,
  houd: ReadonlySet<string>,
): Feiten {
  const uit: Feiten = {}
  for (const [id, waarde] of Object.entries(eigen ?? {})) {
    const nu = bekend[id]
    const vrij = houd.has(`${wie}.${id}`) ? waarde : (ander?.[id] ?? waarde)
    if (nu === undefined || nu === null) uit[id] = vrij
    else if (typeof nu !== 'object') uit[id] = nu
    else if (typeof vrij === 'number') uit[id] = Math.min(nu.max, Math.max(nu.min, vrij))
  }
  return uit
}
