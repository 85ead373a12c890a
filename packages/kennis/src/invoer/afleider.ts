import type { Feiten, Gegevens, Waarde } from '../gegevens.ts'
import type { Begrip, Pakketgroep, Regelpakket, Volgregel } from '../pakket.ts'
import { codeer, isBereik } from './waarde.ts'

/** A fact that was not given and follows from the answer on a meta-begrip. */
export interface Afgeleid {
  /** Register of the fact. */
  slot: number
  /** Path of the answer. */
  uit: string
  bron: string
}

interface Doel {
  begrip: Begrip
  /** Place among the facts of a member. */
  plek: number
  regels: { meta: Begrip; regel: Volgregel }[]
}

/** Translates what was asked once into what each law asks; a fact that is given is never replaced. */
export class Afleider {
  readonly afgeleid: Afgeleid[] = []
  private readonly groepen: { groep: Pakketgroep; metas: string[]; doelen: Doel[] }[]

  constructor(pakket: Regelpakket) {
    this.groepen = pakket.groepen.flatMap((groep) => {
      if (groep.meta.length === 0) return []
      const metas = groep.meta.flatMap((nummer) => pakket.begrippen[nummer]?.id ?? [])
      return [{ groep, metas, doelen: doelenVan(pakket, groep) }]
    })
  }

  /** The same household with what follows filled in; `afgeleid` says what that is. */
  leid(gegevens: Gegevens): Gegevens {
    if (this.afgeleid.length > 0) this.afgeleid.length = 0
    let uit = gegevens
    for (const { groep, metas, doelen } of this.groepen) {
      const deel = gegevens[groep.naam]
      if (!deel) continue
      const nieuw = Array.isArray(deel)
        ? deel.map((feiten, lid) => (heeft(feiten, metas) ? this.vul(feiten, groep, doelen, lid) : feiten))
        : heeft(deel, metas)
          ? this.vul(deel, groep, doelen, 0)
          : deel
      if (nieuw !== deel) uit = { ...uit, [groep.naam]: nieuw }
    }
    return uit
  }

  private vul(feiten: Feiten, groep: Pakketgroep, doelen: Doel[], lid: number): Feiten {
    let uit = feiten
    for (const { begrip, plek, regels } of doelen) {
      if (isGegeven(feiten[begrip.id])) continue
      const gevonden = regels.find(({ meta, regel }) => volgt(feiten[meta.id], meta, regel))
      if (!gevonden) continue
      const { meta, regel } = gevonden
      const wie = groep.soort === 'lijst' ? `${groep.naam}[${lid}]` : groep.naam
      const slot = groep.slot + 1 + lid * groep.begrippen.length + plek
      this.afgeleid.push({ slot, uit: `${wie}.${meta.id}`, bron: regel.bron })
      uit = { ...uit, [begrip.id]: antwoordVan(begrip, regel.dan) }
    }
    return uit
  }
}

function doelenVan(pakket: Regelpakket, groep: Pakketgroep): Doel[] {
  return groep.begrippen.flatMap((nummer, plek) => {
    const begrip = pakket.begrippen[nummer]
    const regels = (begrip?.volgt ?? []).flatMap((regel) => {
      const meta = pakket.begrippen[regel.uit]
      return meta ? [{ meta, regel }] : []
    })
    return begrip && regels.length > 0 ? [{ begrip, plek, regels }] : []
  })
}

const isGegeven = (waarde: Waarde | null | undefined): waarde is Waarde => waarde !== undefined && waarde !== null

const heeft = (feiten: Feiten, metas: string[]): boolean => metas.some((id) => isGegeven(feiten[id]))

/** An answer between bounds counts when the rule holds for all of them. */
function volgt(waarde: Waarde | null | undefined, meta: Begrip, { laag, hoog }: Volgregel): boolean {
  if (!isGegeven(waarde)) return false
  const [van, tot] = isBereik(waarde) ? [waarde.min, waarde.max] : [waarde, waarde]
  return codeer(van, meta) >= laag && codeer(tot, meta) <= hoog
}

/** As it would have been answered. */
function antwoordVan(begrip: Begrip, waarde: number): Waarde {
  if (begrip.soort === 'ja_nee') return waarde === 1
  if (begrip.soort === 'keuze') return begrip.keuzes?.[waarde] ?? ''
  return begrip.soort === 'geheel_getal' ? waarde : waarde / 100
}
