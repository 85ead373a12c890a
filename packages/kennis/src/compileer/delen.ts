import { type Eenheden, eenheid, enige, isGeld, VRIJ } from '../bouw/eenheden.ts'
import { vasteWaarde } from '../bouw/knoop.ts'
import type { Waarde } from '../bouw/waarde.ts'
import { PEILDATA } from '../datum.ts'
import type { Eenheid } from '../gegevens.ts'
import type { Afronding } from '../taal/afronden.ts'
import type { Boom } from '../taal/boom.ts'
import type { Deel, Lijstsoort, Rekenteken, Uitkomstvorm } from '../uitleg/wetboek.ts'
import type { Plekken } from './plekken.ts'
import type { Gelezen } from './vertaler.ts'

/** What a name stands for that is no fact. */
export interface Verwijzer {
  stap(naam: string): { regeling: string; naam: string } | undefined
  cijfer(naam: string): number | undefined
}

type Soort<S extends Boom['soort']> = Boom & { soort: S }
/** What every part with a value of its own has. */
interface Eigen {
  plek: number
  eenheid?: Eenheid
}

const LIJSTEN = new Map<string, Lijstsoort>(
  (['aantal', 'som', 'een_van', 'alle', 'hoogste', 'laagste'] as const).map((naam) => [naam, naam]),
)
const AFRONDINGEN = new Map<string, Afronding>([
  ['afgerond', 'rond'],
  ['afgerond_omlaag', 'omlaag'],
  ['afgerond_omhoog', 'omhoog'],
])

/** Writes an expression as it stands in the law, with the place of each part. */
export class Delenschrijver {
  private readonly gelezen: Gelezen
  private readonly plekken: Plekken
  private readonly verwijzer: Verwijzer

  constructor(gelezen: Gelezen, plekken: Plekken, verwijzer: Verwijzer) {
    this.gelezen = gelezen
    this.plekken = plekken
    this.verwijzer = verwijzer
  }

  /** `verwacht` is the unit that the whole gives to its parts: a bare 0 beside euros is an amount. */
  schrijf(boom: Boom, verwacht: Eenheden = VRIJ): Deel {
    switch (boom.soort) {
      case 'getal':
        return literaal(boom, verwacht)
      case 'datum':
        return { soort: 'dag', datum: boom.tekst }
      case 'naam':
        return this.naam(boom)
      case 'niet':
        return { soort: 'niet', van: this.schrijf(boom.van) }
      case 'negatief':
        return this.reken('-', [{ soort: 'getal', waarde: 0 }, this.schrijf(boom.van)], this.eigen(boom, verwacht))
      case 'als':
        return this.als(boom, verwacht)
      case 'functie':
        return this.functie(boom, verwacht)
      case 'bewerking':
        return this.bewerking(boom, verwacht)
    }
  }

  private naam(boom: Soort<'naam'>): Deel {
    const { naam } = boom
    const waarde = this.waarde(boom)
    // The word of an answer is read as such, whatever else has that name.
    if (!waarde) return { soort: 'woord', woord: naam }
    const peil = PEILDATA.findIndex((datum) => datum === naam)
    if (peil >= 0) return { soort: 'peil', nummer: peil }
    const stap = this.verwijzer.stap(naam)
    if (stap) return { soort: 'stap', ...stap }
    const cijfer = this.verwijzer.cijfer(naam)
    if (cijfer !== undefined) return { soort: 'cijfer', nummer: cijfer }
    const [voor, regeling = ''] = naam.split('.')
    if (voor === 'uitkomst' || voor === 'bedrag')
      return { soort: 'elders', wat: voor, regeling, ...this.eigen(boom, VRIJ) }
    return feit(waarde) ?? { soort: 'woord', woord: naam }
  }

  private als(boom: Soort<'als'>, verwacht: Eenheden): Deel {
    const eenheden = this.eenheden(boom, verwacht)
    const eigen = this.eigen(boom, verwacht)
    const geval = { als: this.schrijf(boom.toets), dan: this.schrijf(boom.dan, eenheden) }
    const uitkomst = uitkomstvorm(this.waarde(boom))
    return { soort: 'kies', uitkomst, gevallen: [geval], anders: this.schrijf(boom.anders, eenheden), ...eigen }
  }

  private bewerking(boom: Soort<'bewerking'>, verwacht: Eenheden): Deel {
    const { teken, links, rechts } = boom
    const { plek, ...rest } = this.eigen(boom, verwacht)
    if (teken === 'en' || teken === 'of')
      return { soort: teken, plek, van: [this.schrijf(links), this.schrijf(rechts)] }
    if (teken === '*' || teken === '/')
      return this.reken(teken, [this.schrijf(links), this.schrijf(rechts)], { plek, ...rest })
    if (teken === '+' || teken === '-') {
      const samen = this.eenheden(boom, verwacht)
      return this.reken(teken, [this.schrijf(links, samen), this.schrijf(rechts, samen)], { plek, ...rest })
    }
    const samen = this.eenheden(links, this.eenheden(rechts, VRIJ))
    return { soort: 'vergelijk', teken, plek, van: [this.schrijf(links, samen), this.schrijf(rechts, samen)] }
  }

  private reken(teken: Rekenteken, van: [Deel, Deel], eigen: Eigen): Deel {
    return { soort: 'reken', teken, van, ...eigen }
  }

  private functie(boom: Soort<'functie'>, verwacht: Eenheden): Deel {
    const { naam, argumenten } = boom
    const eenheden = this.eenheden(boom, verwacht)
    const eigen = this.eigen(boom, verwacht)
    const van = (plaats: number, hoe: Eenheden = VRIJ) => this.schrijf(nde(argumenten, plaats), hoe)
    if (naam === 'maximum' || naam === 'minimum') {
      const hoe = naam === 'maximum' ? 'hoogste' : 'laagste'
      return { soort: 'uiterste', hoe, van: argumenten.map((deel) => this.schrijf(deel, eenheden)), ...eigen }
    }
    const afronding = AFRONDINGEN.get(naam)
    if (afronding)
      return {
        soort: 'afgerond',
        hoe: afronding,
        op: this.vast(nde(argumenten, 1)),
        van: van(0, eenheden),
        ...eigen,
      }
    const lijst = LIJSTEN.get(naam)
    if (lijst) return this.lijst(lijst, argumenten, eenheden, eigen)
    const cijfer = this.verwijzer.cijfer(naam)
    if (cijfer !== undefined) return { soort: 'tabel', nummer: cijfer, op: van(0), plek: eigen.plek }
    const op: Deel = naam === 'leeftijd' ? { soort: 'peil', nummer: 0 } : van(1)
    const per = naam === 'maanden_oud_op' ? 'maanden' : 'jaren'
    return { soort: 'leeftijd', van: van(0), op, plek: eigen.plek, eenheid: per }
  }

  private lijst(hoe: Lijstsoort, argumenten: Boom[], eenheden: Eenheden, eigen: Eigen): Deel {
    const groep = this.waarde(nde(argumenten, 0))
    const wat = argumenten[1]
    const van = wat && this.schrijf(wat, hoe === 'aantal' ? VRIJ : eenheden)
    return { soort: 'lijst', hoe, lijst: groep?.soort === 'groep' ? groep.lijst : -1, ...(van && { van }), ...eigen }
  }

  private waarde(boom: Boom): Waarde | undefined {
    return this.gelezen.waarden.get(boom)
  }

  /** The units of a number, as far as those around it leave them. */
  private eenheden(boom: Boom, verwacht: Eenheden): Eenheden {
    const waarde = this.waarde(boom)
    if (waarde?.soort !== 'getal') return verwacht
    return waarde.eenheden & verwacht || waarde.eenheden
  }

  private eigen(boom: Boom, verwacht: Eenheden): Eigen {
    const waarde = this.waarde(boom)
    const plek = this.plekken.voor(waarde)
    return waarde?.soort === 'getal' ? { plek, ...naamVan(this.eenheden(boom, verwacht)) } : { plek }
  }

  private vast(boom: Boom): number {
    const waarde = this.waarde(boom)
    if (waarde?.soort !== 'getal') throw new Error('a step of rounding is a number')
    return Number(vasteWaarde(waarde.teller)) / Number(waarde.schaal)
  }
}

function nde(argumenten: Boom[], plaats: number): Boom {
  const boom = argumenten[plaats]
  if (!boom) throw new Error('arguments were counted')
  return boom
}

function literaal({ tekst, procent }: Soort<'getal'>, verwacht: Eenheden): Deel {
  if (procent) return { soort: 'getal', waarde: Number(tekst) / 100, eenheid: 'procent' }
  return { soort: 'getal', waarde: Number(tekst), ...naamVan(verwacht) }
}

/** Money that may still be of more than one period is money. */
function naamVan(eenheden: Eenheden): { eenheid?: Eenheid } {
  const naam = enige(eenheden) ?? (isGeld(eenheden) ? 'euro' : undefined)
  return naam === undefined ? {} : { eenheid: naam }
}

function feit(waarde: Waarde): Deel | undefined {
  const knoop = waarde.soort === 'getal' ? waarde.teller : waarde.soort === 'groep' ? waarde.aantal : waarde.knoop
  if (knoop.bewerking === 'feit') return { soort: 'feit', slot: knoop.k }
  return knoop.bewerking === 'element' ? { soort: 'feit', slot: knoop.k, lijst: knoop.lijst } : undefined
}

/** The unit that a step is said to have. */
export function eenheidVan(naam: Eenheid | undefined): Eenheden {
  return naam === undefined ? VRIJ : eenheid(naam)
}

export function uitkomstvorm(waarde: Waarde | undefined): Uitkomstvorm {
  return waarde && waarde.soort !== 'groep' ? waarde.soort : 'getal'
}
