import type { Groepmodel } from '@loket/kennis/kennisbron'
import type { Boom } from '@loket/kennis/taal/boom'
import { ontleed } from '@loket/kennis/taal/ontleed'
import { schrijf } from './schrijf.ts'
import type { Pad, Regelingtekst, Stap, Uitdrukking } from './uitdrukkingen.ts'

/** A test that can turn out two ways, each only counted where the law gets to it. */
export interface Peilpunt {
  pad: Pad
  /** As it stands in the law. */
  tekst: string
  waar: boolean
  /** Holds when a household gets here and the test turns out so. */
  toets: string
}

/** A place where the law looks something up in a table. */
export interface Opzoeking {
  /** The column, as it stands there. */
  kolom: string
  /** Where the number that is looked up is such that this test of it holds, and the law gets there. */
  als: (toets: (op: string) => string) => string
}

/** Puts around a test what must hold before the law gets to it. */
type Weg = (toets: Boom) => Boom

/** Every test of a regeling, and of every `en` and `of` each part, both ways. */
export function listPeilpunten(regeling: Regelingtekst, model: Groepmodel): Peilpunt[] {
  return wandel(regeling, model).punten
}

export function listOpzoekingen(regeling: Regelingtekst, model: Groepmodel): Opzoeking[] {
  return wandel(regeling, model).opzoekingen
}

function wandel({ toetsen, stappen }: Regelingtekst, model: Groepmodel): Wandeling {
  const wandeling = new Wandeling(model)
  for (const toets of toetsen) wandeling.toets(toets.boom, rechtdoor, toets.pad)
  for (const stap of stappen) wandeling.stap(stap)
  return wandeling
}

const rechtdoor: Weg = (toets) => toets
const TOETSEN = new Set(['=', '<>', '<', '<=', '>', '>='])
const TELLEN = new Set(['aantal', 'een_van', 'alle'])
const REKENEN = new Set(['som', 'hoogste', 'laagste'])

class Wandeling {
  readonly punten: Peilpunt[] = []
  readonly opzoekingen: Opzoeking[] = []
  private readonly model: Groepmodel

  constructor(model: Groepmodel) {
    this.model = model
  }

  stap({ per, gevallen }: Stap): void {
    const groep = Object.entries(this.model.groepen).find(([, deel]) => 'enkelvoud' in deel && deel.enkelvoud === per)
    let weg: Weg = groep ? (toets) => eenVan(naam(groep[0]), toets) : rechtdoor
    for (const { als, dan } of gevallen) {
      if (als) this.toets(als.boom, weg, als.pad)
      this.waarde(dan, als ? na(weg, als.boom) : weg)
      if (als) weg = na(weg, niet(als.boom))
    }
  }

  toets(boom: Boom, weg: Weg, pad: Pad): void {
    if (boom.soort === 'niet') return this.toets(boom.van, weg, pad)
    if (boom.soort === 'bewerking' && (boom.teken === 'en' || boom.teken === 'of')) {
      this.toets(boom.links, weg, pad)
      return this.toets(boom.rechts, na(weg, boom.teken === 'en' ? boom.links : niet(boom.links)), pad)
    }
    const tekst = schrijf(boom)
    this.punten.push({ pad, tekst, waar: true, toets: schrijf(weg(boom)) })
    this.punten.push({ pad, tekst, waar: false, toets: schrijf(weg(niet(boom))) })
    this.binnen(boom, weg, pad)
  }

  private waarde({ boom, pad }: Uitdrukking, weg: Weg): void {
    if (isToets(boom)) return this.toets(boom, weg, pad)
    if (boom.soort === 'als') {
      this.toets(boom.toets, weg, pad)
      this.waarde({ boom: boom.dan, pad }, na(weg, boom.toets))
      return this.waarde({ boom: boom.anders, pad }, na(weg, niet(boom.toets)))
    }
    this.binnen(boom, weg, pad)
  }

  /** What stands inside a comparison, a sum or a function. */
  private binnen(boom: Boom, weg: Weg, pad: Pad): void {
    if (boom.soort === 'bewerking') for (const deel of [boom.links, boom.rechts]) this.waarde({ boom: deel, pad }, weg)
    if (boom.soort === 'negatief') this.waarde({ boom: boom.van, pad }, weg)
    if (boom.soort !== 'functie') return
    const [groep, lid] = boom.argumenten
    if (boom.naam.includes('.') && groep)
      this.opzoekingen.push({ kolom: boom.naam, als: (toets) => schrijf(weg(ontleed(toets(`(${schrijf(groep)})`)))) })
    const perLid: Weg = (toets) => (groep ? weg(eenVan(groep, toets)) : weg(toets))
    if (TELLEN.has(boom.naam)) return lid && this.toets(lid, perLid, pad)
    if (REKENEN.has(boom.naam)) return lid && this.waarde({ boom: lid, pad }, perLid)
    for (const deel of boom.argumenten) this.waarde({ boom: deel, pad }, weg)
  }
}

function isToets(boom: Boom): boolean {
  if (boom.soort === 'bewerking') return TOETSEN.has(boom.teken) || boom.teken === 'en' || boom.teken === 'of'
  return boom.soort === 'niet' || (boom.soort === 'functie' && (boom.naam === 'een_van' || boom.naam === 'alle'))
}

const na =
  (weg: Weg, eerst: Boom): Weg =>
  (toets) =>
    weg({ soort: 'bewerking', teken: 'en', links: eerst, rechts: toets, plek: 0 })
const niet = (van: Boom): Boom => ({ soort: 'niet', van, plek: 0 })
const naam = (tekst: string): Boom => ({ soort: 'naam', naam: tekst, plek: 0 })
const eenVan = (groep: Boom, toets: Boom): Boom => ({
  soort: 'functie',
  naam: 'een_van',
  argumenten: [groep, toets],
  plek: 0,
})
