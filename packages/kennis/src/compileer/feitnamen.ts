import type { Bouwer } from '../bouw/bouwer.ts'
import { eenheid } from '../bouw/eenheden.ts'
import type { Waarde } from '../bouw/waarde.ts'
import { leesDatum, PEILDATA } from '../datum.ts'
import type { Begrip, Pakketgroep } from '../pakket.ts'
import { suggestie } from '../suggestie.ts'
import { Taalfout } from '../taal/taalfout.ts'
import { afwezig } from '../afwezig.ts'
import type { Indeling } from './indeling.ts'

const EERSTE_DAG = leesDatum('1990-01-01') ?? 0
const LAATSTE_DAG = leesDatum('2101-01-01') ?? 0

/** The names that mean the same in every file: dates, groups and facts. */
export class Feitnamen {
  private readonly bouwer: Bouwer
  private readonly indeling: Indeling

  constructor(bouwer: Bouwer, indeling: Indeling) {
    this.bouwer = bouwer
    this.indeling = indeling
  }

  zoek(naam: string): Waarde | undefined {
    if (naam === 'ja' || naam === 'nee') return { soort: 'ja_nee', knoop: this.bouwer.getal(naam === 'ja' ? 1 : 0) }
    const peil = PEILDATA.findIndex((datum) => datum === naam)
    if (peil >= 0) return { soort: 'datum', knoop: this.bouwer.bron('peil', peil, EERSTE_DAG, LAATSTE_DAG) }
    return this.groep(naam) ?? this.feit(naam)
  }

  private groep(naam: string): Waarde | undefined {
    for (const [i, groep] of this.indeling.groepen.entries()) {
      const aantal = () => this.bouwer.bron('feit', groep.slot, 0, groep.maximum)
      if (groep.soort === 'misschien' && naam === `heeft_${groep.naam}`) return { soort: 'ja_nee', knoop: aantal() }
      if (groep.soort === 'lijst' && naam === groep.naam) return { soort: 'groep', naam, lijst: i, aantal: aantal() }
    }
    return undefined
  }

  private feit(naam: string): Waarde | undefined {
    const [voor, id, ...rest] = naam.split('.')
    const nummer = this.indeling.groepen.findIndex((groep) => groep.enkelvoud === voor || groep.naam === voor)
    const groep = this.indeling.groepen[nummer]
    if (!groep || id === undefined || rest.length > 0) return undefined
    if (voor !== groep.enkelvoud)
      throw new Taalfout(
        `\`${naam}\``,
        `\`${groep.enkelvoud}.${id}\` binnen \`som(${groep.naam}, …)\`, \`aantal\`, \`een_van\` of \`alle\``,
      )
    const plek = groep.begrippen.findIndex((i) => this.indeling.begrippen[i]?.id === id)
    const begrip = this.indeling.begrippen[groep.begrippen[plek] ?? -1]
    if (!begrip) throw this.onbekendFeit(naam, groep)
    return waardeVan(begrip, this.knoop(groep, nummer, plek, begrip))
  }

  private knoop(groep: Pakketgroep, nummer: number, plek: number, begrip: Begrip): ReturnType<Bouwer['bron']> {
    const slot = groep.slot + 1 + plek
    if (groep.soort === 'lijst') return this.bouwer.bron('element', slot, begrip.laag, begrip.hoog, nummer)
    if (groep.soort === 'een') return this.bouwer.bron('feit', slot, begrip.laag, begrip.hoog)
    const leeg = afwezig(begrip)
    return this.bouwer.bron('feit', slot, Math.min(begrip.laag, leeg), Math.max(begrip.hoog, leeg))
  }

  private onbekendFeit(naam: string, groep: Pakketgroep): Taalfout {
    const meta = groep.meta.find((i) => naam === `${groep.enkelvoud}.${this.indeling.begrippen[i]?.id}`)
    if (meta !== undefined)
      return new Taalfout(`\`${naam}\`, een meta-begrip`, 'een begrip van de wet, dat eruit kan volgen')
    const bekend = groep.begrippen.map((i) => `${groep.enkelvoud}.${this.indeling.begrippen[i]?.id}`)
    const bedoeld = suggestie(naam, bekend)
    return new Taalfout(`\`${naam}\``, `een begrip van ${groep.enkelvoud}`, bedoeld && `Bedoelt u \`${bedoeld}\`?`)
  }

  /** All names, for a suggestion. */
  alle(): string[] {
    const feiten = this.indeling.groepen.flatMap((groep) => [
      groep.soort === 'misschien' ? `heeft_${groep.naam}` : groep.naam,
      ...groep.begrippen.map((i) => `${groep.enkelvoud}.${this.indeling.begrippen[i]?.id}`),
    ])
    return [...PEILDATA, ...feiten]
  }
}

function waardeVan(begrip: Begrip, knoop: ReturnType<Bouwer['bron']>): Waarde {
  if (begrip.soort === 'ja_nee') return { soort: 'ja_nee', knoop }
  if (begrip.soort === 'datum') return { soort: 'datum', knoop }
  if (begrip.soort === 'keuze') return { soort: 'keuze', knoop, keuzes: begrip.keuzes ?? [] }
  return {
    soort: 'getal',
    teller: knoop,
    noemer: null,
    schaal: BigInt(begrip.schaal),
    eenheden: eenheid(begrip.eenheid ?? 'factor'),
  }
}
